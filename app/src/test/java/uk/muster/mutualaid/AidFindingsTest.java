package uk.muster.mutualaid;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.mutualaid.AidExamples.DONOR;
import static uk.muster.mutualaid.AidExamples.HOST;
import static uk.muster.mutualaid.AidExamples.SUMMIT;
import static uk.muster.mutualaid.AidExamples.fromNobodyNamed;
import static uk.muster.mutualaid.AidExamples.ledger;
import static uk.muster.mutualaid.AidExamples.on;
import static uk.muster.mutualaid.AidExamples.provided;
import static uk.muster.mutualaid.AidExamples.received;
import static uk.muster.mutualaid.AidExamples.until;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Check;

/// Each cross-check over the ledger: it fires, and it stops when it is mended.
class AidFindingsTest {
  private final AidFindings findings = new AidFindings(Catalogue.shipped());

  private static List<String> said(AidFindings.Rule rule, Ledger ledger) {
    return rule.find(ledger).map(Check.Finding::sentence).toList();
  }

  @Test
  void more_received_than_provided() {
    assertThat(said(findings::recipient, ledger(HOST, received("h1", 4, "2025-05-01"))))
        .containsExactly(
            "Police support unit: 4 received and 0 provided from 1 April 2024 to"
                + " 28 November 2026, exceptional operations apart: 4 more received.");
    assertThat(said(findings::recipient, ledger(DONOR, received("h1", 4, "2025-05-01")))).isEmpty();
    assertThat(said(findings::recipient, ledger(HOST, on(received("h1", 4, "2025-05-01"), SUMMIT))))
        .isEmpty();
  }

  @Test
  void recorded_by_one_side_alone() {
    var alone = received("h1", 4, "2025-05-01");
    var both = new AidRecord[] {alone, provided("d1", 4, "2025-05-01")};

    assertThat(said(findings::oneSided, ledger(DONOR, alone)))
        .containsExactly(
            "“Aid h1” (1 May 2025) is recorded by Kent Police and not by Essex Police.");
    assertThat(said(findings::oneSided, ledger(DONOR, both))).isEmpty();
    assertThat(said(findings::oneSided, ledger(HOST, fromNobodyNamed(alone)))).isEmpty();
  }

  @Test
  void recorded_differently() {
    var host = received("h1", 4, "2025-05-01");

    assertThat(said(findings::differing, ledger(HOST, host, provided("d1", 3, "2025-05-01"))))
        .containsExactly(
            "“Aid d1” (1 May 2025): units 3 by Essex Police and 4 by Kent Police;"
                + " officer-days 75 by Essex Police and 100 by Kent Police.");
    assertThat(said(findings::differing, ledger(HOST, host, provided("d1", 4, "2025-05-01"))))
        .isEmpty();
  }

  @Test
  void a_total_beside_the_entries_that_it_may_hold() {
    var total = fromNobodyNamed(until(received("h1", 44, "2024/25"), "2025/26"));

    assertThat(
            said(
                findings::totalBesideEntries, ledger(HOST, total, received("h2", 4, "2025-05-01"))))
        .containsExactly(
            "“Aid h1” (2024/25 to 2025/26) stands beside 1 single entry of the same time.");
    assertThat(
            said(
                findings::totalBesideEntries, ledger(HOST, total, received("h2", 4, "2026-05-01"))))
        .isEmpty();
    assertThat(said(findings::totalBesideEntries, ledger(HOST, total))).isEmpty();
  }
}

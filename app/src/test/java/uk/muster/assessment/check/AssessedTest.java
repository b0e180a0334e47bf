package uk.muster.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.DefinedTerm;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Origin;
import uk.muster.assessment.framework.Question;
import uk.muster.reference.Edition;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// What does not go together in what a force says of itself, and that each stops when mended.
class AssessedTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final ForceId ESSEX = new ForceId("essex");
  private static final Edition EDITION =
      new Edition(
          "2023",
          "2023",
          YearMonth.of(2023, 2),
          "",
          List.of(new Threat("2023", "cyber", 1, "National cyber event", "")),
          "");

  private static Framework framework(String meaning) {
    return framework(meaning, Origin.NATIONAL);
  }

  private static Framework framework(String meaning, Origin origin) {
    var question =
        new Question(
            "cy-1",
            "capacity",
            "local",
            "Is there?",
            new Answer.Rated(),
            BigDecimal.ONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Framework(
        "spr-2023-cyber",
        1,
        "2023",
        "cyber",
        "Cyber",
        "",
        Framework.PUBLISHED,
        List.of(),
        List.of(question),
        List.of(new DefinedTerm("serious cyber incident", meaning)),
        "",
        origin);
  }

  private static Given given(
      String campaign,
      String previous,
      String threat,
      String rating,
      String reasons,
      String... evidence) {
    return new Given(
        campaign,
        previous,
        "2023",
        ON.minusMonths(1),
        threat,
        "cy-1",
        rating,
        reasons,
        ON.minusMonths(campaign.equals("new") ? 1 : 4),
        "/there",
        List.of(evidence));
  }

  private static Entry evidence(String effective, String expires) {
    return entry(
        "evidence",
        Map.of(
            "name",
            "Exercise report",
            "state",
            "kept",
            "threats",
            "cyber",
            "effective_on",
            effective,
            "expires",
            expires));
  }

  private static Entry entry(String kind, Map<String, String> values) {
    return new Entry(
        kind,
        ESSEX,
        "e1",
        values,
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(ON.minusYears(5), Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "");
  }

  private static Assessed assessed(
      Map<String, Framework> frameworks, List<Given> given, Entry... evidence) {
    return new Assessed(ESSEX, EDITION, frameworks, given, List.of(), List.of(evidence), List.of());
  }

  private static Assessed defined(Map<String, Framework> frameworks, String term, String edition) {
    var definition =
        entry("definitions", Map.of("name", term, "stands_for", "", "edition", edition));
    return new Assessed(
        ESSEX, EDITION, frameworks, List.of(), List.of(), List.of(), List.of(definition));
  }

  private static List<String> sentences(java.util.stream.Stream<Finding> found) {
    return found.map(Finding::sentence).toList();
  }

  @Test
  void a_framework_must_exist_and_be_answered() {
    var there = Map.of("cyber", framework("What halts the nation."));

    assertThat(sentences(assessed(Map.of(), List.of()).noFramework()))
        .containsExactly(
            "National cyber event: no framework of the edition 2023 is published to assess it by.");
    assertThat(assessed(there, List.of()).noFramework()).isEmpty();
    assertThat(assessed(there, List.of()).notUsed())
        .extracting(Finding::href)
        .containsExactly("/assessment?force=essex");
    assertThat(sentences(assessed(there, List.of()).notUsed()))
        .containsExactly(
            "National cyber event: a framework with 1 question on the four Cs exists, and no"
                + " assessment that answers it was ever submitted.");
    assertThat(assessed(there, List.of(given("new", "", "cyber", "3", "why"))).notUsed()).isEmpty();
  }

  @Test
  void a_framework_without_a_national_one_behind_it_is_said_to_be_so() {
    var college = Map.of("cyber", framework("What halts it.", Origin.WITH_COLLEGE));

    assertThat(sentences(assessed(college, List.of()).notNational()))
        .containsExactly(
            "National cyber event: no national framework stands behind the one in force: No"
                + " national framework exists; written with the College of Policing.");
    assertThat(assessed(Map.of("cyber", framework("What halts it.")), List.of()).notNational())
        .isEmpty();
  }

  @Test
  void a_term_left_to_be_defined_is_found_until_somebody_defines_it() {
    var open = Map.of("cyber", framework("To be defined by the force; until then nothing."));

    assertThat(sentences(assessed(open, List.of()).undefined()))
        .containsExactly("“serious cyber incident” has no definition: To be defined by the force.");
    assertThat(assessed(open, List.of()).undefined())
        .extracting(Finding::href)
        .containsExactly("/definitions?force=essex&edition=2023");
    assertThat(assessed(Map.of("cyber", framework("What halts it.")), List.of()).undefined())
        .isEmpty();
    for (var edition : List.of("", "2023")) {
      assertThat(defined(open, "Serious cyber incident", edition).undefined()).isEmpty();
    }
    assertThat(defined(open, "Serious cyber incident", "2012").undefined()).hasSize(1);
    assertThat(defined(open, "Cyber incident", "").undefined()).hasSize(1);
  }

  @Test
  void the_same_reasons_on_three_threats_are_pasted() {
    var words = "We have  enough people for this threat.";
    var two =
        List.of(given("new", "", "cyber", "3", words), given("new", "", "terrorism", "3", words));
    var three =
        List.of(
            two.getFirst(), two.getLast(), given("new", "", "public-order", "3", words.strip()));

    assertThat(assessed(Map.of(), two).pasted()).isEmpty();
    assertThat(sentences(assessed(Map.of(), three).pasted()))
        .containsExactly(
            "The same reasons stand in the answers on 3 threats (cyber, public-order, terrorism):"
                + " “we have enough people for this threat.”.");
    assertThat(assessed(Map.of(), three).pasted())
        .extracting(Finding::href)
        .containsExactly("/assessment?force=essex");
  }

  @Test
  void a_better_rating_needs_evidence_from_between() {
    var there = Map.of("cyber", framework("What halts it."));
    var before = given("old", "", "cyber", "1", "");
    var old = List.of(given("new", "old", "cyber", "3", "", "2026-01", "2026-07-21"), before);
    var proven = List.of(given("new", "old", "cyber", "3", "", "2026-01", "2026-10"), before);

    assertThat(sentences(assessed(there, old).improvedWithoutEvidence()))
        .containsExactly(
            "“Is there?” went from 1 to 3, and the answer rests on no evidence newer than 21 July"
                + " 2026.");
    assertThat(sentences(assessed(Map.of(), old).improvedWithoutEvidence()))
        .allMatch(one -> one.startsWith("“cy-1” went"));
    assertThat(assessed(there, proven).improvedWithoutEvidence()).isEmpty();
    var worse = List.of(given("new", "old", "cyber", "1", ""), given("old", "", "cyber", "3", ""));
    assertThat(assessed(Map.of(), worse).improvedWithoutEvidence()).isEmpty();
  }

  private static Covered covered(String campaign, String c, int answered, int questions) {
    return new Covered(campaign, "Quarter", ON, "cyber", c, answered, questions, "/paper");
  }

  @Test
  void a_c_without_any_answer_in_the_newest_campaign_that_is_due_is_found() {
    var all =
        List.of(
            covered("new", "capability", 0, 4),
            covered("new", "capacity", 1, 9),
            covered("new", "connectivity", 0, 3),
            covered("old", "capacity", 0, 9));
    var assessed = new Assessed(ESSEX, EDITION, Map.of(), List.of(), all, List.of(), List.of());
    var mended =
        new Assessed(ESSEX, EDITION, Map.of(), List.of(), all.subList(1, 2), List.of(), List.of());

    assertThat(assessed.leftOut())
        .extracting(Finding::subject, Finding::sentence, Finding::href)
        .containsExactly(
            tuple(
                "cells/cyber",
                "National cyber event: “Quarter” was due on 21 November 2026, and none of 7"
                    + " questions on capability and connectivity is answered.",
                "/paper"));
    assertThat(mended.leftOut()).isEmpty();
  }

  @Test
  void evidence_is_expired_after_its_last_day() {
    var expired = assessed(Map.of(), List.of(), evidence("2026-01", "2026-10"));

    assertThat(sentences(expired.expired(ON)))
        .containsExactly(
            "“Exercise report” expired on 31 October 2026 and is still kept as evidence.");
    assertThat(expired.expired(LocalDate.of(2026, 10, 31))).isEmpty();
  }
}

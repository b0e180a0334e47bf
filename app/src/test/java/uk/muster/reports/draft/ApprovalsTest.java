package uk.muster.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.TestDatabase;
import uk.muster.audit.Audit;
import uk.muster.cli.verify.EditionRecords;
import uk.muster.reference.Reference;
import uk.muster.reports.ReportKind;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.edition.Audience;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.edition.EditionCheck;
import uk.muster.reports.edition.Editions;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// From the fact check to an edition that is frozen, published, compared and verified.
@MusterTest
class ApprovalsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "surrey");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "surrey");

  /// Holds the account of the planner, with the right to sign.
  private static final Actor PLANNER_WHO_SIGNS =
      new Actor(PLANNER.account(), "Lead", Role.SPR_LEAD, Set.of(new ForceId("surrey")), "local");

  private static final Actor TRAINER = Acting.actor(Role.TRAINING_MANAGER, "surrey");
  private static final ForceId SURREY = new ForceId("surrey");
  private static final String SECTION = "Conclusion";

  @Autowired Drafts drafts;
  @Autowired Writing writing;
  @Autowired FactChecks checks;
  @Autowired Approvals approvals;
  @Autowired Editions editions;
  @Autowired Audit audit;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private DocumentId checked(String text, boolean forPublication) {
    var id =
        drafts
            .open(PLANNER, ReportKind.DUE_REGARD, SURREY, DAY, "Statement", Marking.OFFICIAL, false)
            .id();
    writing.write(PLANNER, id, "What follows", 0, text, forPublication);
    move(PLANNER, id, Move.CHECK, "");
    return id;
  }

  private StepOutcome move(Actor actor, DocumentId id, Move move, String reason) {
    return drafts.move(actor, id, version(id), move, reason);
  }

  private int version(DocumentId id) {
    return drafts.get(PLANNER, id).document().version();
  }

  private StepOutcome approve(Actor actor, DocumentId id) {
    return approvals.approve(actor, id, version(id), "0.1.0", "");
  }

  private String html(Actor actor, DocumentId id, int number, Audience audience) {
    var edition = editions.get(actor, id, number, audience);
    return new String(editions.content(actor, edition, "html"), StandardCharsets.UTF_8);
  }

  private EditionCheck verified() {
    var muster = Actor.system("audit", Set.of(SURREY));
    return editions.verify(muster, new EditionRecords(audit, muster)::of);
  }

  @Test
  void what_is_approved_by_another_is_frozen_published_and_stays_as_it_was() {
    var id = checked("We act.^[Soon.]", false);
    assertThat(approve(PLANNER_WHO_SIGNS, id).toString()).contains("somebody else approves it");
    assertThatThrownBy(() -> approve(TRAINER, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> approve(PLANNER, id)).isInstanceOf(NotAllowed.class);
    checks.comment(LEAD, id, SECTION, "When?");
    assertThat(approve(LEAD, id).toString()).contains("1 comment of the fact check must be");
    checks.settle(PLANNER, id, 1, true, "");

    assertThat(approve(LEAD, id)).isInstanceOf(StepOutcome.Done.class);

    var whole = html(LEAD, id, 1, Audience.WHOLE);
    assertThat(whole).contains("We act.", "1, approved on ", "Statement");
    assertThat(html(LEAD, id, 1, Audience.PUBLIC))
        .contains("What was written here is not published.")
        .doesNotContain("We act.");
    assertThat(writing.write(PLANNER, id, SECTION, 0, "Late.", true).toString())
        .contains("Edition 1 is frozen");
    assertThat(checks.comment(LEAD, id, SECTION, "Late.").toString())
        .contains("Edition 1 is frozen and takes no comments");
    assertThat(editions.list(TRAINER, id)).isEmpty();
    move(LEAD, id, Move.PUBLISH, "");
    assertThat(editions.list(TRAINER, id))
        .extracting(Edition::audience)
        .containsExactly(Audience.PUBLIC);
    assertThat(drafts.get(TRAINER, id).texts()).isEmpty();

    move(PLANNER, id, Move.REOPEN, "A figure came late");
    writing.write(PLANNER, id, "What follows", 1, "We act at once.", false);
    move(PLANNER, id, Move.CHECK, "");
    approve(LEAD, id);

    assertThat(html(LEAD, id, 1, Audience.WHOLE)).isEqualTo(whole);
    assertThat(
            editions.compare(
                LEAD,
                editions.get(LEAD, id, 1, Audience.WHOLE),
                editions.get(LEAD, id, 2, Audience.WHOLE)))
        .anyMatch(one -> one.before().equals("We act.") && one.after().equals("We act at once."));
    assertThat(editions.list(TRAINER, id)).extracting(Edition::number).containsExactly(1);
  }

  @Test
  void a_figure_without_a_value_is_named_and_keeps_the_document_from_being_approved() {
    var id = checked("We have {figure: readiness.psu-formable on 2026-03-03}.", true);

    assertThat(approve(LEAD, id).toString())
        .contains("What follows, line 1: {figure: readiness.psu-formable on 2026-03-03}");
    assertThat(drafts.get(LEAD, id).document().state()).isEqualTo(DocumentState.FACT_CHECK);
    assertThat(editions.list(LEAD, id)).isEmpty();
  }

  @Test
  void bytes_altered_behind_the_triggers_are_found_and_the_triggers_refuse_the_owner() {
    var id = checked("We act.", true);
    approve(LEAD, id);
    assertThat(verified().faults()).isEmpty();
    assertThat(verified().files()).isPositive();
    assertThat(verified().unrecorded()).isZero();
    for (var table : new String[] {"edition", "edition_file", "edition_part", "step", "own_text"}) {
      assertThatThrownBy(() -> asOwner("delete from reports." + table))
          .hasMessageContaining("what is kept of a document never changes");
    }
    var one = " where document = '%s' and audience = 'public' and ".formatted(id.code());

    altered("edition_part", "content = content || 'x'::bytea" + one + "format = 'html'");
    assertThat(verified().faults())
        .containsExactly(
            "%s, edition 1 of surrey: public.html is not what was frozen".formatted(id.subject()));

    altered(
        "edition_file",
        "sha256 = (select encode(sha256(p.content), 'hex') from reports.edition_part p"
            + " where p.document = edition_file.document and p.audience = 'public'"
            + " and p.format = 'html')"
            + one
            + "format = 'html'");
    assertThat(verified().faults())
        .containsExactly(
            "%s, edition 1 of surrey: public.html has another SHA-256 than the audit recorded"
                .formatted(id.subject()));
    altered("document", "editions = 2 where code = '%s'".formatted(id.code()));
    assertThat(verified().faults()).anyMatch(fault -> fault.contains("1 of its 2 editions"));
  }

  /// As a superuser could, or whoever holds the disk: without triggers and policies.
  private static void altered(String table, String change) {
    for (var one : new String[] {"document", "edition_file", "edition_part"}) {
      asOwner("alter table reports.%s no force row level security".formatted(one));
    }
    asOwner(
        "alter table reports.%s disable trigger user".formatted(table),
        "update reports.%s set %s".formatted(table, change),
        "alter table reports.%s enable trigger user".formatted(table));
    for (var one : new String[] {"document", "edition_file", "edition_part"}) {
      asOwner("alter table reports.%s force row level security".formatted(one));
    }
  }

  private static void asOwner(String... statements) {
    TestDatabase.asOwner(statements);
  }
}

package uk.muster.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditRow;
import uk.muster.reference.Reference;
import uk.muster.reports.ReportKind;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// Documents as drafts and in the fact check: who opens, reads, writes and comments.
@MusterTest
class DraftsTest {
  private static final ForceId DURHAM = new ForceId("durham");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "durham");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "durham");
  private static final Actor TRAINER = Acting.actor(Role.TRAINING_MANAGER, "durham");
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "durham");
  private static final String SECTION = "Introduction";

  @Autowired Drafts drafts;
  @Autowired Writing writing;
  @Autowired FactChecks checks;
  @Autowired Audit audit;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private DocumentId paper() {
    return open(PLANNER, ReportKind.BOARD_PAPER);
  }

  private DocumentId open(Actor actor, ReportKind kind) {
    return drafts.open(actor, kind, DURHAM, DAY, "Paper", Marking.OFFICIAL_SENSITIVE, false).id();
  }

  private StepOutcome move(Actor actor, DocumentId id, Move move, String reason) {
    var version = drafts.get(actor, id).document().version();
    return drafts.move(actor, id, version, move, reason);
  }

  private static void isRefused(StepOutcome outcome, String why) {
    assertThat(outcome).isInstanceOf(StepOutcome.Refused.class).asString().contains(why);
  }

  @Test
  void a_draft_is_read_by_those_who_write_it_alone_and_each_step_is_on_record() {
    var id = paper();
    var other = paper();

    assertThat(drafts.list(LEAD, DURHAM)).extracting(KeptDocument::id).contains(id, other);
    assertThat(drafts.list(TRAINER, DURHAM)).isEmpty();
    assertThat(drafts.list(INSPECTOR, DURHAM)).isEmpty();
    assertThatThrownBy(() -> drafts.get(TRAINER, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.get(Acting.actor(Role.SPR_LEAD, "essex"), id))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> open(TRAINER, ReportKind.BOARD_PAPER)).isInstanceOf(NotAllowed.class);

    move(PLANNER, id, Move.CHECK, "");
    isRefused(move(PLANNER, id, Move.RETURN, " "), "Say why");
    move(PLANNER, id, Move.RETURN, "The figures are of last year");

    assertThat(drafts.get(PLANNER, id).steps())
        .extracting(Step::state)
        .containsExactly(DocumentState.DRAFT, DocumentState.FACT_CHECK, DocumentState.DRAFT);
    assertThat(audit.through(Acting.actor(Role.AUDITOR, "durham"), id.subject(), 0))
        .extracting(AuditRow::act)
        .as("numbers begin anew with empty registers, the audit does not")
        .endsWith(
            "document opened",
            "document sent to the fact check",
            "document sent back to the draft");
  }

  @Test
  void the_report_of_the_inspectorate_is_its_own_until_the_force_checks_it() {
    var id = open(INSPECTOR, ReportKind.INSPECTION);
    writing.write(INSPECTOR, id, SECTION, 0, "The force has *no* plan.", true);

    assertThat(drafts.list(LEAD, DURHAM)).extracting(KeptDocument::id).doesNotContain(id);
    assertThatThrownBy(() -> open(LEAD, ReportKind.INSPECTION)).isInstanceOf(NotAllowed.class);

    move(INSPECTOR, id, Move.CHECK, "");

    assertThat(drafts.get(LEAD, id).text(SECTION).words()).isEqualTo("The force has *no* plan.");
    assertThat(checks.comment(LEAD, id, SECTION, "It has three."))
        .isEqualTo(new CommentOutcome.Kept(1));
    assertThatThrownBy(() -> writing.write(LEAD, id, SECTION, 1, "We have three.", true))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> checks.settle(LEAD, id, 1, true, "")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> checks.comment(INSPECTOR, id, SECTION, "Our own"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_comment_is_accepted_or_refused_with_a_reason_once_and_only_in_the_fact_check() {
    var id = paper();
    assertThat(checks.comment(LEAD, id, SECTION, "Too early").toString())
        .contains("The document is a draft");
    move(PLANNER, id, Move.CHECK, "");
    checks.comment(LEAD, id, SECTION, "The number is of May.");
    checks.comment(LEAD, id, SECTION, "A comma is missing.");

    assertThat(checks.settle(PLANNER, id, 1, false, " ").toString())
        .contains("Say why comment 1 is refused");
    checks.settle(PLANNER, id, 1, false, "It is of March, see the register.");
    checks.settle(PLANNER, id, 2, true, "");

    assertThat(checks.settle(PLANNER, id, 2, false, "No").toString()).contains("settled already");
    var kept = drafts.get(LEAD, id);
    assertThat(kept.open()).isZero();
    assertThat(kept.comments().getFirst().settled().orElseThrow().reason())
        .isEqualTo("It is of March, see the register.");
    assertThat(kept.comments().getFirst().account()).isEqualTo(LEAD.account());
  }

  @Test
  void of_two_editors_of_one_section_the_second_is_told_and_nothing_is_lost() {
    var id = paper();
    writing.write(PLANNER, id, SECTION, 0, "First.", false);

    var second = writing.write(LEAD, id, SECTION, 0, "Second.", false);

    assertThat(second).isInstanceOf(WritingOutcome.Changed.class);
    assertThat(((WritingOutcome.Changed) second).theirs().words()).isEqualTo("First.");
    assertThat(writing.write(LEAD, id, "Conclusion", 0, "Elsewhere.", false))
        .isInstanceOf(WritingOutcome.Saved.class);
    assertThat(writing.write(LEAD, id, SECTION, 1, "Second.", false))
        .isInstanceOf(WritingOutcome.Saved.class);
    assertThat(writing.versions(PLANNER, id, SECTION))
        .extracting(OwnText::words)
        .containsExactly("Second.", "First.");
    assertThat(drafts.get(PLANNER, id).document().authors())
        .containsExactlyInAnyOrder(PLANNER.account(), LEAD.account());
  }

  @Test
  void nobody_decides_on_what_somebody_else_changed_meanwhile() {
    var id = paper();
    var seen = drafts.get(PLANNER, id).document().version();
    writing.rename(LEAD, id, seen, "Paper of March", DAY);

    assertThat(drafts.move(PLANNER, id, seen, Move.CHECK, ""))
        .isInstanceOf(StepOutcome.Changed.class);
    assertThat(writing.rename(PLANNER, id, seen, "Paper", DAY))
        .isInstanceOf(StepOutcome.Changed.class);
    isRefused(move(PLANNER, id, Move.REOPEN, "Why not"), "The document is a draft");
  }
}

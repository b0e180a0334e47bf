package uk.muster.site.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.posts.KeptThing;
import uk.muster.reports.ReportKind;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.KeptDocument;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

@MusterTest
class DocumentSightTest {
  private static final ForceId FORCE = new ForceId("leicestershire");

  @Autowired DocumentSight sight;
  @Autowired Drafts drafts;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @Test
  void a_document_is_said_to_be_seen_by_whom_it_is_shown_at_each_step_of_its_life() {
    var paper = opened(ReportKind.BOARD_PAPER, Role.SPR_LEAD, Marking.OFFICIAL);
    var sensitive = opened(ReportKind.DUE_REGARD, Role.SPR_LEAD, Marking.OFFICIAL_SENSITIVE);
    var report = opened(ReportKind.INSPECTION, Role.INSPECTOR, Marking.OFFICIAL);

    for (var step : List.of("draft", "fact-check", "approved", "published")) {
      for (var document : List.of(paper, sensitive, report)) {
        become(document, step);

        assertThat(differing(document)).as("%s, %s", document.id(), step).isEmpty();
      }
    }
    assertThat(said(Role.INSPECTOR, paper)).isTrue();
  }

  @Test
  void a_draft_is_not_said_to_be_seen_by_an_inspector_nor_told_of_to_another_force() {
    var draft = opened(ReportKind.MUTUAL_AID, Role.SPR_LEAD, Marking.OFFICIAL);

    assertThat(said(Role.INSPECTOR, draft)).isFalse();
    assertThat(
            sight.opening(Acting.actor(Role.SPR_LEAD, "derbyshire"), FORCE, draft.id().subject()))
        .isEmpty();
    assertThat(KeptThing.ofSubject(draft.id().subject())).isEqualTo(KeptThing.DOCUMENT);
  }

  private KeptDocument opened(ReportKind kind, Role writer, Marking marking) {
    return drafts.open(
        Acting.actor(writer, FORCE.value()),
        kind,
        FORCE,
        LocalDate.of(2026, 11, 1),
        "Seen by " + kind.code(),
        marking,
        false);
  }

  private void become(KeptDocument document, String state) {
    acting.commit(
        Acting.actor(
            document.kind() == ReportKind.INSPECTION ? Role.INSPECTOR : Role.SPR_LEAD,
            FORCE.value()),
        () ->
            sql.sql(
                    """
                    update reports.document set state = :state, editions = :out, published = :out,
                      approved_by = case when :state in ('approved', 'published') then 'chief' else '' end
                    where code = :code\
                    """)
                .param("state", state)
                .param("out", state.equals("published") ? 1 : 0)
                .param("code", document.id().code())
                .update());
  }

  private boolean said(Role role, KeptDocument document) {
    var actor = Acting.actor(role, FORCE.value());
    var opening =
        sight
            .opening(Acting.actor(Role.SPR_LEAD, FORCE.value()), FORCE, document.id().subject())
            .orElseThrow();
    return actor.can(opening.right(), FORCE) && opening.sees().test(actor);
  }

  private List<Role> differing(KeptDocument document) {
    return Arrays.stream(Role.values())
        .filter(role -> {
          var actor = Acting.actor(role, FORCE.value());
          var shown =
              actor.can(Right.READ_CAPABILITY)
                  && drafts.list(actor, FORCE).stream()
                      .anyMatch(one -> one.id().equals(document.id()));
          return said(role, document) != shown;
        })
        .toList();
  }
}

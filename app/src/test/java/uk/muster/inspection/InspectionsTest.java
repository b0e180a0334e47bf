package uk.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// One inspection from the request for data to the finding that is closed, as each side sees it.
@MusterTest
class InspectionsTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "essex");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "essex");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Inspections inspections;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @BeforeEach
  void inspection() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(
        INSPECTOR,
        "inspections",
        "i1",
        Map.of("programme", "SPR 2026", "mode", "visited", "state", "fact-check"));
  }

  private ChangeOutcome add(Actor actor, String kind, String code, Map<String, String> more) {
    var values = new java.util.HashMap<>(more);
    values.put("name", "Synthetic " + code);
    if (!kind.equals("inspections") && !kind.startsWith("fact") && !kind.equals("data-answers")) {
      values.put("inspection", "i1");
    }
    return changes.add(actor, kind, new Draft(FORCE, code, values), Marking.OFFICIAL_SENSITIVE);
  }

  private InspectionRecord seenBy(Actor actor) {
    return inspections.record(actor, FORCE, "i1", today);
  }

  private List<String> judged(Actor actor) {
    return seenBy(actor).judgements().stream().map(one -> one.judgement().code()).toList();
  }

  @Test
  void a_draft_is_read_by_the_inspectorate_alone_until_it_is_given_to_the_force() {
    add(INSPECTOR, "judgements", "j1", Map.of("judgement", "met", "shown", "draft", "step", "2"));
    add(INSPECTOR, "fieldwork", "f1", Map.of("type", "interview", "shown", "draft"));

    assertThat(judged(INSPECTOR)).contains("j1");
    assertThat(seenBy(INSPECTOR).fieldwork()).hasSize(1);
    assertThat(judged(LEAD)).doesNotContain("j1");
    assertThat(seenBy(LEAD).fieldwork()).isEmpty();
    assertThatThrownBy(() -> seenBy(Acting.actor(Role.SPR_LEAD, "kent")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> inspections.record(LEAD, FORCE, "none", today))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_force_cannot_write_what_the_inspectorate_judges_nor_the_other_way_round() {
    assertThatThrownBy(
            () -> add(LEAD, "judgements", "j2", Map.of("judgement", "met", "shown", "draft")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> add(INSPECTOR, "fact-checks", "c0", Map.of("says", "x")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_published_edition_takes_no_comment() {
    add(INSPECTOR, "judgements", "j3", Map.of("judgement", "met", "shown", "fact-check"));
    add(INSPECTOR, "judgements", "j4", Map.of("judgement", "met", "shown", "published"));

    var open = add(LEAD, "fact-checks", "c1", Map.of("judgement", "j3", "says", "Not so"));
    var frozen = add(LEAD, "fact-checks", "c2", Map.of("judgement", "j4", "says", "Not so"));
    add(
        INSPECTOR,
        "fact-check-replies",
        "r1",
        Map.of("comment", "c1", "outcome", "in-part", "reply", "The number is mended"));

    assertThat(open).isInstanceOf(ChangeOutcome.Saved.class);
    assertThat(frozen)
        .isInstanceOfSatisfying(
            ChangeOutcome.Refused.class,
            why ->
                assertThat(why.faults().getFirst().words())
                    .contains("a published edition takes no comments"));
    assertThat(seenBy(LEAD).comments()).extracting(Entry::code).containsExactly("c1");
    assertThat(seenBy(LEAD).replies()).containsKey("c1");
  }

  @Test
  void an_answer_changed_after_it_was_given_is_seen_by_the_inspectorate() {
    add(
        INSPECTOR,
        "data-requests",
        "d1",
        Map.of("asks_for", "figure", "sent_on", "2026-01-01", "due", "2199-01-01"));
    add(
        INSPECTOR,
        "data-requests",
        "d2",
        Map.of("asks_for", "figure", "sent_on", "2026-01-01", "due", "2026-01-31"));
    var saved =
        (ChangeOutcome.Saved)
            add(LEAD, "data-answers", "a1", Map.of("request", "d1", "figure", "7"));
    assertThat(request("d1").changedAfterwards()).isFalse();
    var values = new java.util.HashMap<>(saved.entry().values());
    values.put("figure", "9");

    changes.change(
        LEAD,
        "data-answers",
        new Draft(FORCE, "a1", values),
        Marking.OFFICIAL_SENSITIVE,
        saved.entry().version(),
        Optional.empty());

    assertThat(request("d1").changedAfterwards()).isTrue();
    assertThat(request("d1").state(today)).isEqualTo(DataRequest.State.IN_TIME);
    assertThat(request("d2").state(today)).isEqualTo(DataRequest.State.MISSING);
  }

  private DataRequest request(String code) {
    return seenBy(INSPECTOR).requests().stream()
        .filter(one -> one.request().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_finding_is_closed_with_what_shows_it_and_the_actions_stand_beside_it() {
    var open = Map.of("type", "recommendation", "state", "open", "shown", "published");
    var closed = Map.of("type", "recommendation", "state", "closed", "shown", "published");
    add(INSPECTOR, "inspection-findings", "n1", open);
    changes.add(
        LEAD,
        "actions",
        new Draft(
            FORCE,
            "act-1",
            Map.of(
                "name",
                "Synthetic action",
                "owner",
                "Head of operations",
                "state",
                "open",
                "asked_by",
                "inspection-findings/n1")),
        Marking.OFFICIAL);

    assertThat(add(INSPECTOR, "inspection-findings", "n2", closed))
        .isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(seenBy(LEAD).actions().get("n1")).extracting(Entry::code).containsExactly("act-1");
  }

  @Test
  void the_pages_show_it_to_the_force() {
    add(INSPECTOR, "judgements", "j9", Map.of("judgement", "sufficient", "shown", "published"));
    var lead = signedIn.as(Role.SPR_LEAD, "essex");

    var list = HtmlPage.of(mvc.get().uri("/inspection").with(lead).exchange());
    var page = HtmlPage.of(mvc.get().uri("/inspection/essex/i1").with(lead).exchange());

    assertThat(list.select("a[href=/inspection/essex/i1]")).isNotEmpty();
    assertThat(page.select("main").text()).contains("Synthetic j9", "sufficient", "SPR 2026");
    assertThat(mvc.get().uri("/inspection/essex/i1").with(signedIn.as(Role.SPR_LEAD, "kent")))
        .hasStatus(403);
  }
}

package uk.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.posts.Seats;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// An inspector's seat names forces, days and threats; outside of them there is nothing to read.
@MusterTest
class RemitTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final Actor WHOLE = Acting.actor(Role.INSPECTOR, "essex");
  private static final Actor CYBER = WHOLE.inspecting("SPR 2026", Set.of("cyber"));
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "essex");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Access access;
  @Autowired Seats seats;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void inspection() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(WHOLE, "inspections", "i1", "", Map.of("programme", "SPR 2026", "mode", "visited"));
    for (var threat : List.of("cyber", "public-order", "cyber;public-order", "")) {
      add(
          WHOLE,
          "judgements",
          "on-" + threat.replace(';', '-'),
          threat,
          Map.of("inspection", "i1", "judgement", "met", "shown", "fact-check"));
    }
  }

  private void add(
      Actor actor, String kind, String code, String threats, Map<String, String> more) {
    var values = new HashMap<>(more);
    values.put("name", "Synthetic " + code);
    values.put("threats", threats);
    if (kind.equals("inspections")) {
      values.put("state", "under-way");
    }
    changes.add(actor, kind, new Draft(FORCE, code, values), Marking.OFFICIAL_SENSITIVE);
  }

  private List<String> read(Actor actor, String kind) {
    return registers.all(actor, kind, EntryQuestion.on(today)).stream().map(Entry::code).toList();
  }

  @Test
  void a_seat_within_a_threat_opens_what_is_about_it_or_about_none() {
    assertThat(read(WHOLE, "judgements"))
        .containsExactlyInAnyOrder("on-", "on-cyber", "on-public-order", "on-cyber-public-order");
    assertThat(read(CYBER, "judgements"))
        .containsExactlyInAnyOrder("on-", "on-cyber", "on-cyber-public-order");
    assertThat(read(CYBER, "inspections")).containsExactly("i1");
  }

  @Test
  void what_the_force_says_goes_with_what_it_is_about() {
    add(LEAD, "fact-checks", "c-cyber", "", Map.of("judgement", "on-cyber", "says", "Not so"));
    add(LEAD, "fact-checks", "c-other", "", Map.of("judgement", "on-public-order", "says", "No"));
    for (var threat : List.of("cyber", "public-order")) {
      add(
          WHOLE,
          "data-requests",
          "r-" + threat,
          threat,
          Map.of(
              "inspection",
              "i1",
              "asks_for",
              "words",
              "sent_on",
              "2026-01-01",
              "due",
              "2199-01-01"));
      add(LEAD, "data-answers", "a-" + threat, "", Map.of("request", "r-" + threat, "said", "x"));
    }

    assertThat(read(WHOLE, "fact-checks")).contains("c-cyber", "c-other");
    assertThat(read(CYBER, "fact-checks")).containsExactly("c-cyber");
    assertThat(read(CYBER, "data-requests")).containsExactly("r-cyber");
    assertThat(read(CYBER, "data-answers")).containsExactly("a-cyber");
  }

  @Test
  void nothing_is_written_on_another_threat_by_the_code_or_by_the_policy() {
    var other = Map.of("inspection", "i1", "judgement", "met", "shown", "draft");

    assertThatThrownBy(() -> add(CYBER, "judgements", "new", "public-order", other))
        .isInstanceOf(NotAllowed.class);
    var columns =
        "force_id, code, marking, handling, name, inspection, criterion, four_c, level, step,"
            + " judgement, whom, relation, object, reasons, based_on, judged_by, shown, notes,"
            + " source, ended_on, valid_from, valid_to, recorded_from, import_id, threats";
    assertThatThrownBy(() ->
            acting.rollBack(
                CYBER,
                () ->
                    sql.sql(
                            """
                            insert into inspection.judgement (%s) select %s
                            from inspection.judgement where code = 'on-cyber'\
                            """
                                .formatted(
                                    columns,
                                    columns
                                        .replace("valid_from", "date '2030-01-01'")
                                        .replace("recorded_from", "now()")
                                        .replace("threats", "'public-order'")))
                        .update()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void a_seat_that_ended_yesterday_and_one_that_begins_tomorrow_are_none_today() {
    give("seat.over", new Period(today.minusDays(9), today.minusDays(1)), "");
    give("seat.ahead", new Period(today.plusDays(1), today.plusDays(9)), "");
    give("seat.today", new Period(today, today), "cyber;public-order");

    assertThat(seated("seat.over")).isEmpty();
    assertThat(seated("seat.ahead")).isEmpty();
    assertThat(seated("seat.today"))
        .singleElement()
        .satisfies(actor -> {
          assertThat(actor.forces()).containsExactly(FORCE);
          assertThat(actor.programme()).isEqualTo("SPR 2026");
          assertThat(actor.threats()).containsExactlyInAnyOrder("cyber", "public-order");
          assertThat(actor.leadsOn()).isEmpty();
        });
  }

  private void give(String account, Period held, String threats) {
    access.open(
        Actor.system("test", Set.of()),
        account,
        "{noop}not-a-password",
        new Post(
            0,
            "Inspection",
            Role.INSPECTOR,
            new Scope.OfInspectorate(Set.of(FORCE)),
            held,
            Role.INSPECTOR.ceiling(),
            "SPR 2026",
            threats),
        false);
  }

  private List<Actor> seated(String account) {
    return seats.list(Actor.system("test", Set.of()), account, "").stream()
        .map(seat -> seat.actor())
        .toList();
  }
}

package uk.muster.exercises.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.Statements;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Lessons by state, and the short form that writes one down, as a browser gets them.
@MusterTest
class LessonPagesTest {
  private static final String FORCE = "gwent";
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Registers registers;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private MvcTestResult write(String... fields) {
    var request =
        mvc.post()
            .uri("/lessons/new")
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(csrf())
            .param("force", FORCE);
    for (var i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private Optional<Entry> named(String kind, String name) {
    return registers
        .all(LEAD, kind, EntryQuestion.on(today).of(new ForceId(FORCE)).searching(name))
        .stream()
        .findFirst();
  }

  @Test
  void a_lesson_and_its_action_are_written_down_in_one_step() {
    var answer =
        write(
            "name",
            "Gates of the depot were locked",
            "what",
            "Nobody of the serial had the key.",
            "owner",
            "Head of estates",
            "action",
            "A key for each carrier",
            "due",
            "March 2027",
            "marking",
            "OFFICIAL_SENSITIVE");
    var lesson = named("lessons", "gates of the depot").orElseThrow();
    var action = named("actions", "a key for each carrier").orElseThrow();

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(lesson.path() + "?done=added");
    assertThat(lesson.values())
        .containsEntry("state", "observation")
        .containsEntry("observed_on", today.toString())
        .containsEntry("owner", "Head of estates")
        .containsEntry("due", "2027-03");
    assertThat(action.values())
        .containsEntry("asked_by", "lessons/" + lesson.code())
        .containsEntry("owner", "Head of estates")
        .containsEntry("due", "2027-03")
        .containsEntry("state", "open");
    assertThat(List.of(lesson.marking(), action.marking()))
        .containsOnly(Marking.OFFICIAL_SENSITIVE);
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_nothing_is_written() {
    var nobody = write("name", "Nobody does it", "action", "Something");
    var page = HtmlPage.of(nobody, 422);
    var tooLong = write("name", "Kept back", "owner", "Head", "action", "x".repeat(5000));

    assertThat(nobody).hasStatus(422);
    assertThat(page.select("#owner-error").text()).contains("Enter the post that does the action");
    assertThat(page.select("#action").val()).isEqualTo("Something");
    assertThat(tooLong).hasStatus(422);
    assertThat(HtmlPage.of(tooLong, 422).select("#action-error")).hasSize(1);
    assertThat(HtmlPage.of(write("name", "x", "due", "soon"), 422).select("#due-error").text())
        .contains("soon");
    assertThat(HtmlPage.of(write("name", ""), 422).select("#name-error")).hasSize(1);
    assertThat(named("lessons", "kept back")).isEmpty();
    assertThat(named("lessons", "nobody does it")).isEmpty();
  }

  @Test
  void whoever_only_reads_is_not_offered_the_form() {
    var reader = signedIn.as(Role.CONTROL_ROOM_SUPERVISOR, FORCE);
    var lessons = HtmlPage.of(mvc.get().uri("/lessons").with(reader).exchange());

    assertThat(lessons.select("main a[href^=/lessons/new]")).isEmpty();
    assertThat(mvc.get().uri("/lessons/new").with(reader).exchange()).hasStatus(403);
    assertThat(page("/lessons").select("main a[href^=/lessons/new]")).hasSize(1);
  }

  private org.jsoup.nodes.Document page(String path) {
    return HtmlPage.of(
        mvc.get().uri(URI.create(path)).with(signedIn.as(Role.BUSINESS_LEAD, FORCE)).exchange());
  }

  @Test
  void lessons_cost_as_many_statements_for_three_as_for_a_hundred() {
    load("dyfed-powys", 3);
    var few = statements("dyfed-powys");
    load("dyfed-powys", 100);

    assertThat(statements("dyfed-powys")).isEqualTo(few).isLessThanOrEqualTo(12);
  }

  private int statements(String force) {
    ask(force, "");
    return Statements.during(() -> ask(force, ""));
  }

  private void ask(String force, String rest) {
    var who = signedIn.as(Role.PLANNER, force);
    assertThat(mvc.get().uri(URI.create("/lessons?force=" + force + rest)).with(who)).hasStatusOk();
  }

  private void load(String force, int many) {
    var states = List.of("observation", "identified", "accepted", "actions");
    var file =
        new StringBuilder(
            "force,code,name,state,what,owner,threats,same_as,exercise,identified_on,decided_on,actions_on\n");
    for (var n = 0; n < many; n++) {
      var state = n % 4;
      file.append(
          "%s,m%d,Word%d and word%d were late,%s,Seen with word%d and word%d near word%d,Head,cyber,%s,drill,%s,%s,%s\n"
              .formatted(
                  force,
                  n,
                  n * 7919 % 1511,
                  n * 104_729 % 1847,
                  states.get(state),
                  n * 13 % 1409,
                  n * 31 % 997,
                  n * 17 % 1201,
                  n % 20 == 19 ? "m" + (n - 1) : "",
                  state > 0 ? "2026-02-01" : "",
                  state > 1 ? "2026-03-01" : "",
                  state > 2 ? "2026-04-01" : ""));
    }
    var files =
        List.of(
            ImportFiles.csv(
                "exercises.csv",
                "force,code,name,state\n%s,drill,Drill,planned\n".formatted(force)),
            ImportFiles.csv("lessons.csv", file.toString()));
    var lead = Acting.actor(Role.BUSINESS_LEAD, force);
    var outcomes = exchange.importFiles(lead, files, ImportOptions.USUAL, Exchange.Progress.SILENT);
    assertThat(outcomes)
        .allMatch(one ->
            one instanceof ImportOutcome.Loaded loaded && loaded.counts().quarantined() == 0);
  }

  /// On demand: what the page costs with many lessons.
  @Test
  @EnabledIfSystemProperty(named = "muster.measure", matches = "true")
  void three_thousand_lessons_are_timed() {
    load("north-wales", 3000);
    for (var rest : List.of("", "&q=late", "&threat=cyber")) {
      var times = new long[11];
      for (var n = 0; n < times.length; n++) {
        var began = System.nanoTime();
        ask("north-wales", rest);
        times[n] = Duration.ofNanos(System.nanoTime() - began).toMillis();
      }
      Arrays.sort(times);
      System.out.printf("MEASURED /lessons%s of 3,000: median %d ms%n", rest, times[5]);
    }
  }
}

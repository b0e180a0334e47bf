package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.exchange.UndoOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A failed test of a link becomes an action, once, however it came in.
@MusterTest
class FailedTestsTest {
  private static final ForceId FORCE = new ForceId("essex");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired RegisterChanges changes;
  @Autowired Registers registers;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @TempDir Path folder;

  private PlanExamples plans() {
    return new PlanExamples(changes, FORCE);
  }

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void link(String code) {
    plans()
        .add(
            "plan-links",
            code,
            Map.of(
                "name",
                "Radio to the region",
                "type",
                "radio",
                "owner",
                "Head of contact",
                "threats",
                "public-order"));
  }

  private static Map<String, String> test(String link, String result) {
    return Map.of(
        "name",
        "Monthly call",
        "plan_link",
        link,
        "tested_on",
        "2026-03-01",
        "result",
        result,
        "tested_by",
        "Control room supervisor",
        "found",
        "No answer; the talk-group was changed");
  }

  private List<Entry> actions(String link) {
    return registers
        .list(plans().keeper(), "actions", EntryQuestion.on(today).of(FORCE).atMost(500))
        .entries()
        .stream()
        .filter(action -> action.text("asked_by").equals("plan-links/" + link))
        .toList();
  }

  @Test
  void a_failed_test_asks_its_owner_for_an_action_that_points_at_the_link() {
    link("by-hand");

    plans().add("link-tests", "hand-1", test("by-hand", "failed"), Marking.OFFICIAL_SENSITIVE);

    assertThat(actions("by-hand"))
        .singleElement()
        .satisfies(action -> {
          assertThat(action.text("name"))
              .isEqualTo("Mend the link that failed its test: Radio to the region");
          assertThat(action.text("owner")).isEqualTo("Head of contact");
          assertThat(action.text("state")).isEqualTo("open");
          assertThat(action.text("asked_on")).isEqualTo("2026-03-01");
          assertThat(action.text("threats")).isEqualTo("public-order");
          assertThat(action.text("due")).isEqualTo("2026-04-01");
          assertThat(action.text("notes"))
              .startsWith("No answer; the talk-group was changed\n")
              .contains("one month after the test, is Muster’s default until it is changed");
          assertThat(action.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        });
  }

  @Test
  void its_action_bears_what_link_and_test_bear() {
    var link =
        Map.of("name", "Secure line", "type", "radio", "handling", "For gold commanders only");
    plans().add("plan-links", "secret", link, Marking.OFFICIAL_SENSITIVE);
    var test = new HashMap<>(test("secret", "failed"));
    plans().add("link-tests", "secret-1", test, Marking.OFFICIAL_SENSITIVE);
    test.put("handling", "Not to suppliers");
    plans().add("link-tests", "secret-2", test, Marking.OFFICIAL_SENSITIVE);
    test.put("handling", "For gold commanders only");
    plans().add("link-tests", "secret-3", test, Marking.OFFICIAL_SENSITIVE);

    assertThat(actions("secret"))
        .extracting(action -> action.classification().words())
        .containsExactlyInAnyOrder(
            "OFFICIAL-SENSITIVE: For gold commanders only",
            "OFFICIAL-SENSITIVE: For gold commanders only; Not to suppliers",
            "OFFICIAL-SENSITIVE: For gold commanders only");
  }

  @Test
  void one_that_passed_partly_asks_for_an_action_too_unless_the_tester_says_that_none_is_needed() {
    link("partly");

    var fine = plans().add("link-tests", "partly-1", unneeded("partly", "partly"));
    assertThat(actions("partly")).isEmpty();
    plans().add("link-tests", "partly-2", test("partly", "partly"));

    assertThat(actions("partly"))
        .extracting(action -> action.text("name"))
        .containsExactly("Mend the link that only partly passed its test: Radio to the region");
    changed(fine, "no_action", "no");
    assertThat(actions("partly")).hasSize(2);
    assertThat(plans().refused("link-tests", unneeded("partly", "failed")))
        .containsExactly("Result (failed) does not go with no action is needed (yes)");
  }

  private static Map<String, String> unneeded(String link, String result) {
    var test = new HashMap<>(test(link, result));
    test.put("no_action", "yes");
    return test;
  }

  @Test
  void what_passed_asks_for_nothing_until_it_is_corrected_to_a_failure() {
    link("corrected");
    var passed = plans().add("link-tests", "corrected-1", test("corrected", "passed"));
    assertThat(actions("corrected")).isEmpty();

    var failed = changed(passed, "result", "failed");

    assertThat(actions("corrected")).hasSize(1);
    changed(failed, "found", "No answer at all");
    assertThat(actions("corrected"))
        .singleElement()
        .satisfies(action ->
            assertThat(action.text("notes")).startsWith("No answer; the talk-group was changed\n"));
  }

  private Entry changed(Entry entry, String field, String text) {
    var values = new HashMap<>(entry.values());
    values.put(field, text);
    var outcome =
        changes.change(
            plans().keeper(),
            entry.kind(),
            new Draft(FORCE, entry.code(), values),
            entry.marking(),
            entry.version(),
            Optional.empty());
    assertThat(outcome).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  @Test
  void a_test_without_an_owner_of_its_link_asks_the_post_that_tried_it() {
    plans().add("plan-links", "unowned", Map.of("name", "Pictures", "type", "image-transfer"));

    plans().add("link-tests", "a-test-with-quite-a-long-name-01", test("unowned", "failed"));
    plans().add("link-tests", "a-test-with-quite-a-long-name-02", test("unowned", "failed"));

    assertThat(actions("unowned"))
        .hasSize(2)
        .allSatisfy(
            action -> assertThat(action.text("owner")).isEqualTo("Control room supervisor"));
  }

  @Test
  void a_file_brings_one_action_for_each_failure_and_none_again() throws IOException {
    link("by-file");
    var rows =
        """
        force,code,name,plan_link,tested_on,result,found
        essex,file-1,Call,by-file,2026-03-01,failed,%s
        essex,file-2,Call,by-file,2026-02-01,passed,Answered
        essex,file-3,Call,by-file,2026-01-01,failed,No answer
        """;
    loaded(rows.formatted("No answer"));
    assertThat(actions("by-file"))
        .extracting(Entry::code)
        .containsExactly("test-file-1", "test-file-3");
    var mended = changed(actions("by-file").getFirst(), "progress", "New radio ordered");

    loaded(rows.formatted("No answer"));
    loaded(rows.formatted("Nobody answered"));

    assertThat(actions("by-file")).hasSize(2);
    assertThat(actions("by-file").getFirst().version()).isEqualTo(mended.version());
  }

  @Test
  void an_undone_file_leaves_the_action_that_can_be_undone_by_its_own_import() throws IOException {
    link("undone");
    var tests =
        loaded(
            """
            force,code,name,plan_link,tested_on,result
            essex,undone-1,Call,undone,2026-03-01,failed
            """);
    var action = actions("undone").getFirst();

    assertThat(history.undo(plans().keeper(), tests.importId(), "the wrong file"))
        .isInstanceOf(UndoOutcome.Undone.class);
    assertThat(actions("undone")).hasSize(1);
    assertThat(history.undo(plans().keeper(), action.importId(), "the wrong file"))
        .isInstanceOf(UndoOutcome.Undone.class);
    assertThat(actions("undone")).isEmpty();
  }

  private ImportOutcome.Loaded loaded(String rows) throws IOException {
    var file = Files.writeString(folder.resolve("link-tests.csv"), rows);
    var outcome =
        exchange.importFile(plans().keeper(), Source.of(file), ImportOptions.USUAL).getFirst();
    assertThat(outcome).isInstanceOf(ImportOutcome.Loaded.class);
    var loaded = (ImportOutcome.Loaded) outcome;
    assertThat(loaded.counts().quarantined()).isZero();
    return loaded;
  }
}

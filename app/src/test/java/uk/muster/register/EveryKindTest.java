package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
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
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// What holds for every kind of record that any module declares, on real PostgreSQL: the statements
/// made from the declaration, and the table behind it.
@MusterTest
class EveryKindTest {
  private static final ForceId FORCE = new ForceId("wiltshire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "wiltshire");
  private static final Actor BUSINESS_LEAD = Acting.actor(Role.BUSINESS_LEAD, "wiltshire");
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "wiltshire");
  private static final Actor OTHER = Acting.actor(Role.PLANNER, "gloucestershire");
  private static final Actor REGIONAL =
      Acting.actor(Role.REGIONAL_COORDINATOR, "wiltshire", "gloucestershire");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired FieldReading reading;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @TempDir Path folder;

  private Samples samples;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    samples = new Samples(register, reading, changes);
  }

  /// Somebody who may change a kind.
  private static Actor keeper(Kind kind) {
    return Stream.of(PLANNER, BUSINESS_LEAD)
        .filter(one -> one.can(kind.change()))
        .findFirst()
        .orElse(INSPECTOR);
  }

  private Stream<DynamicTest> each(ThrowingConsumer<Kind> test) {
    return DynamicTest.stream(register.kinds().stream(), Kind::code, test);
  }

  @TestFactory
  Stream<DynamicTest> what_is_added_is_read_back_exactly() {
    return each(kind -> {
      var row = samples.full(keeper(kind), kind, FORCE, "full-1");

      var saved = saved(changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL));

      assertThat(saved.values()).isEqualTo(row.values());
      assertThat(found(kind, "full-1").values()).isEqualTo(row.values());
    });
  }

  @TestFactory
  Stream<DynamicTest> every_optional_field_may_be_empty_and_stays_so() {
    return each(kind -> {
      var row = samples.bare(keeper(kind), kind, FORCE, "bare-1");

      var saved = saved(changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL));

      assertThat(saved.values().values().stream().filter(text -> !text.isEmpty()))
          .hasSize(row.values().size());
    });
  }

  @TestFactory
  Stream<DynamicTest> it_can_be_searched_narrowed_and_sorted_by_every_field_said_to_be() {
    return each(kind -> {
      changes.add(
          keeper(kind),
          kind.code(),
          samples.full(keeper(kind), kind, FORCE, "b-1"),
          Marking.OFFICIAL);
      changes.add(
          keeper(kind),
          kind.code(),
          samples.bare(keeper(kind), kind, FORCE, "b-2"),
          Marking.OFFICIAL);
      var all = EntryQuestion.on(today).of(FORCE);

      for (var field : kind.fieldsFor(KindField.Use.SEARCHED)) {
        var text = found(kind, "b-1").text(field.name()).lines().findFirst().orElse("");
        assertThat(codes(kind, all.searching(text))).as(field.name()).contains("b-1");
      }
      for (var field : kind.fieldsFor(KindField.Use.FILTERED)) {
        var code =
            FieldReading.codes(field, found(kind, "b-1").text(field.name())).stream().findFirst();
        if (code.isPresent()) {
          assertThat(codes(kind, all.holding(Map.of(field.name(), code.get()))))
              .as(field.name())
              .contains("b-1");
        }
        assertThat(codes(kind, all.holding(Map.of(field.name(), "nothing-like-it")))).isEmpty();
      }
      for (var field : kind.fields()) {
        var upwards = walked(kind, all.sortedBy(field.name(), false));
        assertThat(upwards).as(field.name()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(walked(kind, all.sortedBy(field.name(), true))).isEqualTo(upwards.reversed());
      }
    });
  }

  /// Page by page to the end, two at a time, and back again.
  private List<String> walked(Kind kind, EntryQuestion question) {
    var there = new ArrayList<String>();
    var page = registers.list(keeper(kind), kind.code(), question.atMost(2));
    page.entries().forEach(entry -> there.add(entry.code()));
    while (page.next().isPresent()) {
      page = registers.list(keeper(kind), kind.code(), question.atMost(2).from(page.next()));
      page.entries().forEach(entry -> there.add(entry.code()));
    }
    var back = new ArrayList<>(page.entries().stream().map(Entry::code).toList());
    while (page.previous().isPresent()) {
      page = registers.list(keeper(kind), kind.code(), question.atMost(2).from(page.previous()));
      back.addAll(0, page.entries().stream().map(Entry::code).toList());
    }
    assertThat(back).isEqualTo(there);
    return there;
  }

  @TestFactory
  Stream<DynamicTest> a_change_keeps_what_was_before_and_the_second_saver_is_told() {
    return each(kind -> {
      var row = samples.full(keeper(kind), kind, FORCE, "change-1");
      var first = saved(changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL));
      var title = kind.title().name();
      var renamed = Samples.with(row, title, "Another name");

      var second = saved(change(kind, renamed, first.version(), Optional.empty()));
      var late =
          change(kind, Samples.with(row, title, "A third"), first.version(), Optional.empty());
      var same = change(kind, renamed, second.version(), Optional.empty());

      assertThat(second.text(title)).isEqualTo("Another name");
      assertThat(late).isInstanceOf(ChangeOutcome.Changed.class);
      assertThat(((ChangeOutcome.Changed) late).now().text(title)).isEqualTo("Another name");
      assertThat(same).isInstanceOf(ChangeOutcome.Same.class);
      assertThat(registers.history(keeper(kind), kind.code(), FORCE, "change-1"))
          .extracting(entry -> entry.text(title))
          .containsExactly("Another name", row.text(title));
      assertThat(
              registers
                  .list(
                      keeper(kind),
                      kind.code(),
                      EntryQuestion.on(today)
                          .of(FORCE)
                          .atMost(1000)
                          .knownAt(Optional.of(first.recordedFrom())))
                  .entries())
          .filteredOn(entry -> entry.code().equals("change-1"))
          .extracting(entry -> entry.text(title))
          .containsExactly(row.text(title));
    });
  }

  @TestFactory
  Stream<DynamicTest> a_change_from_a_day_on_leaves_the_days_before_as_they_were() {
    return each(kind -> {
      var row = samples.full(keeper(kind), kind, FORCE, "from-1");
      var first = saved(changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL));
      var title = kind.title().name();

      change(kind, Samples.with(row, title, "New name"), first.version(), Optional.of(today));

      var before = registers.get(keeper(kind), kind.code(), FORCE, "from-1", today.minusDays(1));
      assertThat(before.text(title)).isEqualTo(row.text(title));
      assertThat(found(kind, "from-1").text(title)).isEqualTo("New name");
    });
  }

  @TestFactory
  Stream<DynamicTest> what_has_ended_is_left_out_until_it_is_asked_for() {
    return each(kind -> {
      var row = samples.bare(keeper(kind), kind, FORCE, "end-1");
      var first = saved(changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL));

      var ended =
          saved(
              changes.end(
                  keeper(kind),
                  kind.code(),
                  FORCE,
                  "end-1",
                  first.version(),
                  Optional.of(today.minusDays(1))));
      var all = EntryQuestion.on(today).of(FORCE).atMost(1000);

      assertThat(codes(kind, all)).doesNotContain("end-1");
      assertThat(codes(kind, all.withEnded(true))).contains("end-1");
      saved(
          changes.end(
              keeper(kind), kind.code(), FORCE, "end-1", ended.version(), Optional.empty()));
      assertThat(codes(kind, all)).contains("end-1");
    });
  }

  @TestFactory
  Stream<DynamicTest> another_force_sees_nothing_and_a_coordinator_nothing_sensitive() {
    return each(kind -> {
      var open = samples.bare(keeper(kind), kind, FORCE, "seen-1");
      var closed = samples.bare(keeper(kind), kind, FORCE, "seen-2");
      changes.add(keeper(kind), kind.code(), open, Marking.OFFICIAL);
      changes.add(keeper(kind), kind.code(), closed, Marking.OFFICIAL_SENSITIVE);

      var all = EntryQuestion.on(today).atMost(1000);

      assertThat(codes(kind, keeper(kind), all)).contains("seen-1", "seen-2");
      if (OTHER.can(kind.read())) {
        assertThat(codes(kind, OTHER, all)).doesNotContain("seen-1", "seen-2");
      } else {
        assertThatThrownBy(() -> codes(kind, OTHER, all)).isInstanceOf(NotAllowed.class);
      }
      if (REGIONAL.can(kind.read()) && kind.inNeed()) {
        assertThat(codes(kind, REGIONAL, all)).doesNotContain("seen-1", "seen-2");
      } else if (REGIONAL.can(kind.read())) {
        assertThat(codes(kind, REGIONAL, all)).contains("seen-1").doesNotContain("seen-2");
      } else {
        assertThatThrownBy(() -> codes(kind, REGIONAL, all)).isInstanceOf(NotAllowed.class);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> what_is_published_holds_nothing_marked_or_withheld() {
    return each(kind -> {
      var row = samples.bare(keeper(kind), kind, FORCE, "public-1");
      changes.add(keeper(kind), kind.code(), row, Marking.OFFICIAL);
      changes.add(
          keeper(kind),
          kind.code(),
          samples.bare(keeper(kind), kind, FORCE, "public-2"),
          Marking.OFFICIAL_SENSITIVE);
      for (var field : kind.fieldsFor(KindField.Use.WITHHOLDING)) {
        var withheld = samples.bare(keeper(kind), kind, FORCE, "public-3");
        var hidden = Samples.with(withheld, field.name(), "yes");
        changes.add(keeper(kind), kind.code(), hidden, Marking.OFFICIAL);
      }

      var published = codes(kind, EntryQuestion.on(today).forPublication());

      assertThat(published).contains("public-1").doesNotContain("public-2", "public-3");
    });
  }

  @TestFactory
  Stream<DynamicTest> a_file_of_all_entries_comes_in_again_unchanged() {
    return each(kind -> {
      changes.add(
          keeper(kind),
          kind.code(),
          samples.full(keeper(kind), kind, FORCE, "file-1"),
          Marking.OFFICIAL);
      changes.add(
          keeper(kind),
          kind.code(),
          samples.bare(keeper(kind), kind, FORCE, "file-2"),
          Marking.OFFICIAL_SENSITIVE);
      var rows = new ArrayList<Entry>();
      registers.each(keeper(kind), kind.code(), EntryQuestion.on(today).of(FORCE), rows::add);
      var file = RegisterFiles.write(folder.resolve(kind.code() + ".csv"), kind, rows);

      var again = loaded(kind, file);

      assertThat(again.counts().unchanged()).isEqualTo(rows.size());
      assertThat(again.counts().rowsIn()).isEqualTo(rows.size());
    });
  }

  @TestFactory
  Stream<DynamicTest> bad_rows_of_a_file_wait_and_good_ones_come_in() {
    return each(kind -> {
      var good = samples.bare(keeper(kind), kind, FORCE, "row-1");
      var untitled = Samples.with(good, kind.title().name(), "");
      var file =
          RegisterFiles.write(
              folder.resolve("x-" + kind.code() + ".csv"),
              kind,
              List.of(good, new Draft(FORCE, "row-2", untitled.values())),
              "");

      var outcome = loaded(kind, file);

      assertThat(outcome.kind()).isEqualTo(kind.code());
      assertThat(outcome.counts().quarantined()).isEqualTo(1);
      assertThat(outcome.counts().added()).isEqualTo(1);
      assertThat(found(kind, "row-1").importId()).isEqualTo(outcome.importId());
    });
  }

  @TestFactory
  Stream<DynamicTest> an_undone_import_leaves_and_names_what_was_changed_by_hand_since() {
    return each(kind -> {
      var file = folder.resolve("u-" + kind.code() + ".csv");
      var title = kind.title().name();
      var kept = samples.bare(keeper(kind), kind, FORCE, "undo-1");
      var gone = samples.bare(keeper(kind), kind, FORCE, "undo-2");
      loaded(kind, RegisterFiles.write(file, kind, List.of(kept, gone), ""));
      var renamed = Stream.of(kept, gone).map(row -> Samples.with(row, title, "Renamed")).toList();
      var second = loaded(kind, RegisterFiles.write(file, kind, renamed, ""));
      var version = found(kind, "undo-1").version();
      saved(change(kind, Samples.with(kept, title, "By hand"), version, Optional.of(today)));

      var undone = history.undo(keeper(kind), second.importId(), "the wrong file");

      assertThat(undone)
          .isInstanceOfSatisfying(
              UndoOutcome.Undone.class, how -> assertThat(how.byHand()).containsExactly("undo-1"));
      assertThat(found(kind, "undo-1").text(title)).isEqualTo("By hand");
      assertThat(found(kind, "undo-2").text(title)).isEqualTo(gone.text(title));
    });
  }

  private ImportOutcome.Loaded loaded(Kind kind, Path file) {
    assertThat(Files.exists(file)).isTrue();
    var outcome =
        exchange.importFile(keeper(kind), Source.of(file), ImportOptions.USUAL).getFirst();
    assertThat(outcome).isInstanceOf(ImportOutcome.Loaded.class);
    return (ImportOutcome.Loaded) outcome;
  }

  private ChangeOutcome change(Kind kind, Draft row, String version, Optional<LocalDate> from) {
    return changes.change(keeper(kind), kind.code(), row, Marking.OFFICIAL, version, from);
  }

  private Entry found(Kind kind, String code) {
    return registers.get(keeper(kind), kind.code(), FORCE, code, today);
  }

  private List<String> codes(Kind kind, EntryQuestion question) {
    return codes(kind, keeper(kind), question);
  }

  private List<String> codes(Kind kind, Actor actor, EntryQuestion question) {
    return registers.list(actor, kind.code(), question.atMost(1000)).entries().stream()
        .map(Entry::code)
        .toList();
  }

  private static Entry saved(ChangeOutcome outcome) {
    assertThat(outcome).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }
}

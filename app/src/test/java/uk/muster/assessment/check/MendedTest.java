package uk.muster.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.Register;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Each cross-check over registers finds what it is for, says so with its figures, and stops when
/// it is mended: `checks/mended.txt`. A force with everything in order has no findings:
/// `checks/in-order.txt`.
@MusterTest
class MendedTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final ForceId FORCE = new ForceId("essex");

  /// They need more than registers; each has a test of its own.
  private static final Set<String> ELSEWHERE =
      Set.of("equipment.carriers-not-checked", "exercises.not-trained-together");

  @Autowired CrossChecks checks;
  @Autowired Reference reference;
  @Autowired Register register;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  /// One block of the file.
  private record Case(
      String check, String sentence, Map<String, Entry> wrong, Map<String, Entry> mended) {}

  private Map<String, EntryCheck> overRegisters() {
    return checks.all(Acting.actor(Role.PLANNER, FORCE.value())).stream()
        .filter(EntryCheck.class::isInstance)
        .map(EntryCheck.class::cast)
        .collect(Collectors.toMap(Check::identifier, one -> one));
  }

  private static List<Check.Finding> find(EntryCheck check, Map<String, Entry> entries) {
    var actor = Actor.system("test", Set.of(FORCE));
    return check.rule().find(Held.of(actor, FORCE, ON, List.copyOf(entries.values()))).toList();
  }

  @Test
  void each_check_says_what_it_found_and_stops_when_it_is_mended() throws IOException {
    var all = overRegisters();
    var cases = cases();

    assertThat(cases).extracting(Case::check).doesNotHaveDuplicates();
    var tried = new HashSet<>(ELSEWHERE);
    cases.forEach(one -> tried.add(one.check()));
    assertThat(new TreeSet<>(all.keySet())).isEqualTo(new TreeSet<>(tried));
    for (var one : cases) {
      var check = Objects.requireNonNull(all.get(one.check()), one.check());
      assertThat(find(check, one.wrong()))
          .as(one.check())
          .extracting(Check.Finding::sentence)
          .contains(one.sentence());
      assertThat(find(check, one.mended()))
          .as(one.check() + " mended")
          .extracting(Check.Finding::sentence)
          .doesNotContain(one.sentence());
      var subject =
          find(check, one.wrong()).stream()
              .filter(found -> found.sentence().equals(one.sentence()))
              .map(Check.Finding::subject)
              .findFirst()
              .orElseThrow();
      assertThat(find(check, one.mended()))
          .as(one.check() + " mended")
          .extracting(Check.Finding::subject)
          .doesNotContain(subject);
    }
  }

  @Test
  void a_force_with_everything_in_order_has_no_findings() throws IOException {
    var entries = new LinkedHashMap<String, Entry>();
    lines("in-order.txt").stream()
        .filter(line -> !line.isEmpty())
        .forEach(line -> add(entries, line));

    overRegisters().values().stream()
        .filter(check -> !ELSEWHERE.contains(check.identifier()))
        .forEach(check -> assertThat(find(check, entries)).as(check.identifier()).isEmpty());
    assertThat(entries.values().stream().map(Entry::kind).collect(Collectors.toSet()))
        .as("kinds that the checks look at")
        .hasSizeGreaterThan(20);
  }

  private List<Case> cases() throws IOException {
    var cases = new ArrayList<Case>();
    for (var block : String.join("\n", lines("mended.txt")).split("\n\n", -1)) {
      var rows = block.strip().split("\n", -1);
      var wrong = new LinkedHashMap<String, Entry>();
      var mended = new LinkedHashMap<String, Entry>();
      var sentence = "";
      for (var row : List.of(rows).subList(1, rows.length)) {
        var text = row.substring(2);
        switch (row.charAt(0)) {
          case '-' -> {
            add(wrong, text);
            add(mended, text);
          }
          case '+' -> add(mended, text);
          default -> sentence = text;
        }
      }
      cases.add(new Case(rows[0], sentence, wrong, mended));
    }
    return cases;
  }

  /// Adds an entry, or changes some fields of one that is there; the kind must have the fields.
  private void add(Map<String, Entry> entries, String line) {
    var parts = line.split(" \\| ", -1);
    var place = parts[0].strip().split("/", -1);
    var kind = register.kind(place[0]);
    var values = new HashMap<String, String>();
    var before = entries.get(parts[0].strip());
    if (before != null) {
      values.putAll(before.values());
    }
    for (var part : List.of(parts).subList(1, parts.length)) {
      var at = part.indexOf(':');
      var field = part.substring(0, at).strip();
      assertThat(kind.field(field)).as(kind.code() + "." + field).isPresent();
      values.put(field, part.substring(at + 1).strip());
    }
    entries.put(parts[0].strip(), entry(place[0], place[1], values));
  }

  private static Entry entry(String kind, String code, Map<String, String> values) {
    return new Entry(
        kind,
        FORCE,
        code,
        values,
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(LocalDate.of(2000, 1, 1), Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "");
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MendedTest.class.getResourceAsStream("/checks/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.book.Books;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Every fact of the worked cases: where it is stored, and that it is read back exactly as it
/// stands in the document; or why it waits. `stored/<module>.csv` of a case says which entry gives
/// a fact back, with the names of fields in braces: `{status}`, `{levels#2}` for the second of
/// several, `{code:name}` of another entry of the kind, `{whom parts}` for how many, `{status in
/// words}` as pages say it; `exists` says yes when the entry is there. What other tables hold is
/// read back by [TableFacts].
@MusterTest
class StoredFactsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Pattern FIELD =
      Pattern.compile("\\{(?:([a-z0-9-]+):)?([a-z_]+)(?:#(\\d)|( in words| parts))?}");

  /// Files of a case that are no registers of entries and hold facts.
  private static final List<String> BESIDE =
      List.of("courses.csv", "take-up.csv", "commitments.csv");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Exchange exchange;
  @Autowired Registers registers;
  @Autowired Register register;
  @Autowired FieldReading reading;
  @Autowired Reference reference;
  @Autowired TableFacts tables;
  @Autowired Acting acting;
  @Autowired Books books;
  @Autowired FrameworkChanges frameworks;
  @Autowired Catalogue catalogue;

  @BeforeEach
  void load() throws IOException {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    frameworks.load(
        Actor.system("frameworks", catalogue.forces().stream().map(Force::id).toList()));
    for (var worked : Examples.cases()) {
      var folder = EXAMPLES.resolve(worked.code());
      var files =
          Stream.concat(Examples.registers(worked.code()).stream(), BESIDE.stream())
              .map(folder::resolve)
              .filter(Files::exists)
              .map(Source::of)
              .toList();
      var outcomes =
          exchange.importFiles(
              Actor.system("worked cases", Set.of(worked.force())),
              files,
              ImportOptions.USUAL,
              Exchange.Progress.SILENT);
      assertThat(outcomes)
          .hasSameSizeAs(files)
          .allSatisfy(outcome ->
              assertThat(((ImportOutcome.Loaded) outcome).counts().quarantined())
                  .as(outcome.file())
                  .isZero());
      assess(worked, folder);
    }
  }

  /// What the force says of itself, where the case has it.
  private void assess(WorkedCase worked, Path folder) throws IOException {
    var campaigns = folder.resolve("campaigns.csv");
    if (Files.exists(campaigns)) {
      var answers = Files.readString(folder.resolve("answers.csv"));
      var muster = Actor.system("worked cases", Set.of(worked.force()));
      assertThat(books.load(muster, Files.readString(campaigns), answers)).isNotEmpty();
    }
  }

  private static Actor planner(WorkedCase worked) {
    return Acting.actor(Role.PLANNER, worked.force().value());
  }

  private static Actor lead(WorkedCase worked) {
    return Acting.actor(Role.SPR_LEAD, worked.force().value());
  }

  @Test
  void every_stored_fact_is_read_back_exactly() throws IOException {
    var wrong = new ArrayList<String>();
    for (var worked : Examples.cases()) {
      var facts = new HashMap<String, WorkedCase.Fact>();
      Examples.facts(worked.code()).forEach(fact -> facts.put(fact.id(), fact));
      for (var stored : stored(worked).values()) {
        var fact = facts.get(stored.id());
        var given = fact == null ? "no such fact" : value(worked, stored);
        if (fact == null || !given.equals(fact.value())) {
          wrong.add("%s: %s instead of %s".formatted(stored.id(), given, fact));
        }
        if (fact != null && fact.findingAgainst()) {
          wrong.add(stored.id() + " is a verdict: a check has to find it");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String value(WorkedCase worked, Examples.Stored stored) {
    if (TableFacts.holds(stored.kind())) {
      return acting.commit(
          lead(worked), () -> tables.value(stored.kind(), stored.code(), stored.value()));
    }
    var entry = entry(worked, stored.kind(), stored.code());
    if (entry.isEmpty()) {
      return "no entry %s/%s".formatted(stored.kind(), stored.code());
    }
    return stored.value().equals("exists")
        ? "yes"
        : FIELD
            .matcher(stored.value())
            .replaceAll(field ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(field.group(1))
                        .map(other -> entry(worked, stored.kind(), other))
                        .orElse(entry)
                        .map(one -> part(one, field))
                        .orElse("no entry " + field.group(1))));
  }

  private Optional<Entry> entry(WorkedCase worked, String kind, String code) {
    return registers.find(planner(worked), kind, worked.force(), code, today);
  }

  private String part(Entry entry, MatchResult found) {
    var field = found.group(2);
    var text = entry.titles().getOrDefault(field, entry.text(field));
    if (" parts".equals(found.group(4))) {
      return String.valueOf(text.split(";", -1).length);
    }
    if (found.group(4) != null) {
      var kind = register.kind(entry.kind());
      return reading.shown(kind.field(field).orElseThrow(), text).toLowerCase(Locale.UK);
    }
    return found.group(3) == null
        ? text
        : text.split(";", -1)[Integer.parseInt(found.group(3)) - 1];
  }

  @Test
  void every_fact_is_stored_or_found_by_a_check_or_waits_for_a_reason() throws IOException {
    for (var worked : Examples.cases()) {
      var list = list(worked);
      var file = EXAMPLES.resolve(worked.code()).resolve("facts.md");
      if (Boolean.getBoolean("muster.redraw")) {
        Files.writeString(file, list);
      }
      assertThat(Files.readString(file))
          .as("%s is stale: run this test with -Dmuster.redraw=true".formatted(file))
          .isEqualTo(list);
    }
  }

  private static String list(WorkedCase worked) throws IOException {
    var stored = stored(worked);
    var waiting = new TreeMap<String, String>();
    rows(EXAMPLES.resolve("waiting.csv"))
        .forEach(row -> waiting.put(row.getField("module"), row.getField("reason")));
    var text = new StringBuilder();
    var missing = new ArrayList<String>();
    var findings =
        Examples.findings(worked.code()).stream()
            .collect(Collectors.toMap(WorkedCase.Finding::fact, one -> one));
    var found = 0;
    var said = 0;
    for (var row : rows(EXAMPLES.resolve(worked.code()).resolve("facts.csv"))) {
      var id = row.getField("id");
      var one = stored.get(id);
      var section = row.getField("section");
      var reason = waiting.get(row.getField("module"));
      if (one != null) {
        text.append(
            line(
                id,
                section,
                "%s `%s`, %s".formatted(one.kind(), one.code(), one.value()),
                TableFacts.holds(one.kind())
                    ? TableFacts.page(one.kind(), one.code())
                    : Entry.path(one.kind(), worked.force(), one.code())));
      } else if (findings.containsKey(id)) {
        var finding = Objects.requireNonNull(findings.get(id));
        found += finding.check().isEmpty() ? 0 : 1;
        text.append(
            line(
                id,
                section,
                "–",
                finding.reason().isEmpty() || !finding.check().isEmpty()
                    ? "found by `%s`".formatted(finding.check())
                    : "not seen: " + finding.reason()));
      } else if (row.getField("module").equals("reports")) {
        said++;
        text.append(line(id, section, "–", "said in the document alone"));
      } else if (reason != null) {
        text.append(line(id, section, "–", "waits: " + reason));
      } else {
        missing.add(id);
      }
    }
    assertThat(missing).as("neither stored nor waiting").isEmpty();
    var all = Examples.facts(worked.code()).size();
    return """
    # %s: where each fact is

    Generated by `StoredFactsTest`. %d of %d facts are stored, %d of %d held against the force are found by checks,
    %d are said in the document alone, %d wait. Each stands in its section of the document retold, which `RetoldCasesTest` checks.

    | Fact | Section | Stored in | Seen at, or why not yet |
    |---|---|---|---|
    %s\
    """
        .formatted(
            worked.title(),
            stored.size(),
            all,
            found,
            findings.size(),
            said,
            all - stored.size() - findings.size() - said,
            text);
  }

  private static String line(String id, String section, String where, String seen) {
    return "| %s | %s | %s | %s |\n".formatted(id, section, where.replace("|", "\\|"), seen);
  }

  private static Map<String, Examples.Stored> stored(WorkedCase worked) throws IOException {
    var all = new TreeMap<String, Examples.Stored>();
    var folder = EXAMPLES.resolve(worked.code()).resolve("stored");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("files.txt"),
                      Files.readAllLines(folder.resolve("files.txt")).stream())
                  .toList());
    }
    for (var one : Examples.stored(worked.code())) {
      assertThat(one.value()).as(one.id()).matches(".*\\{[a-z_]+.*|exists|count");
      assertThat(all.put(one.id(), one)).as(one.id() + " is stored twice").isNull();
    }
    return all;
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}

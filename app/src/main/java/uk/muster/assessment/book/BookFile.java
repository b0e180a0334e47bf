package uk.muster.assessment.book;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.ForceId;

/// Reads `campaigns.csv` and `answers.csv` into books. What a row holds is checked here; what it
/// means is checked where it is brought in.
final class BookFile {
  private final List<String> wrong = new ArrayList<>();

  private record Found(NewCampaign campaign, LocalDate openedOn, boolean closed) {}

  /// Every campaign with its answers.
  ///
  /// @throws BookRefused when a row cannot be read
  List<Book> read(String campaigns, String answers) {
    var found = new HashMap<String, Found>();
    var order = new ArrayList<String>();
    CsvReader.builder()
        .ofNamedCsvRecord(campaigns)
        .forEach(row ->
            campaign(row)
                .ifPresent(one -> {
                  order.add(text(row, "campaign"));
                  found.put(text(row, "campaign"), one);
                }));
    var lines = new HashMap<String, List<Book.Line>>();
    var submitted = new HashMap<String, Map<Book.Key, AssessmentState>>();
    CsvReader.builder()
        .ofNamedCsvRecord(answers)
        .forEach(row -> {
          var campaign = text(row, "campaign");
          if (!found.containsKey(campaign)) {
            wrong(row, "campaign (%s) is not in campaigns.csv".formatted(campaign));
          }
          line(row)
              .ifPresent(one -> {
                lines.computeIfAbsent(campaign, _ -> new ArrayList<>()).add(one);
                if (text(row, "state").equals("submitted")) {
                  submitted
                      .computeIfAbsent(campaign, _ -> new HashMap<>())
                      .put(one.key(), AssessmentState.SUBMITTED);
                }
              });
        });
    if (!wrong.isEmpty()) {
      throw new BookRefused(wrong);
    }
    return order.stream()
        .map(code -> {
          var one = java.util.Objects.requireNonNull(found.get(code));
          return new Book(
              one.campaign(),
              one.openedOn(),
              one.closed(),
              lines.getOrDefault(code, List.of()),
              submitted.getOrDefault(code, Map.of()),
              Optional.empty());
        })
        .toList();
  }

  private Optional<Found> campaign(NamedCsvRecord row) {
    var cycle = Cycle.find(text(row, "cycle"));
    var opened = day(row, "opened_on");
    var due = day(row, "due");
    if (cycle.isEmpty()) {
      wrong(row, "cycle (%s) is unknown".formatted(text(row, "cycle")));
    }
    if (cycle.isEmpty() || opened.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            new NewCampaign(
                text(row, "title"),
                cycle.get(),
                text(row, "edition"),
                text(row, "scope"),
                due.get(),
                Optional.of(text(row, "previous")).filter(code -> !code.isEmpty())),
            opened.get(),
            text(row, "closed").equals("yes")));
  }

  private Optional<Book.Line> line(NamedCsvRecord row) {
    var force = text(row, "force");
    var sources =
        Arrays.stream(text(row, "sources").split(";", -1))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList();
    sources.stream()
        .filter(code -> Basis.find(code).isEmpty())
        .forEach(code -> wrong(row, "sources (%s) is no kind of source".formatted(code)));
    check(row, "yes_no", "|yes|no");
    check(row, "rating", "|[0-4]");
    check(row, "state", "|draft|submitted");
    if (!text(row, "confidence").isEmpty() && Confidence.find(text(row, "confidence")).isEmpty()) {
      wrong(row, "confidence (%s) must be low, medium or high".formatted(text(row, "confidence")));
    }
    if (!ForceId.isShaped(force)) {
      wrong(row, "force (%s) is unknown".formatted(force));
    }
    if (!wrong.isEmpty()) {
      return Optional.empty();
    }
    var said =
        new Said(
            text(row, "yes_no"),
            text(row, "rating"),
            text(row, "target"),
            text(row, "estimate"),
            text(row, "reasons"),
            text(row, "confidence"),
            sources.stream().flatMap(code -> Basis.find(code).stream()).collect(Collectors.toSet()),
            text(row, "inherited"),
            text(row, "explanation"),
            text(row, "document"));
    var key = new Book.Key(new ForceId(force), text(row, "threat"));
    var number = Math.toIntExact(row.getStartingLineNumber());
    return Optional.of(new Book.Line(number, key, text(row, "question"), said));
  }

  private void check(NamedCsvRecord row, String column, String pattern) {
    if (!text(row, column).matches(pattern)) {
      wrong(row, "%s (%s) is unknown".formatted(column, text(row, column)));
    }
  }

  private Optional<LocalDate> day(NamedCsvRecord row, String column) {
    try {
      return Optional.of(LocalDate.parse(text(row, column)));
    } catch (DateTimeParseException e) {
      wrong(row, "%s (%s) must be a day such as 2013-09-30".formatted(column, text(row, column)));
      return Optional.empty();
    }
  }

  private void wrong(NamedCsvRecord row, String words) {
    wrong.add("line %d: %s".formatted(row.getStartingLineNumber(), words));
  }

  private static String text(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }
}

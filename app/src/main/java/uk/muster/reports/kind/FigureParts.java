package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.Parts.Made;
import uk.muster.shared.Classification;
import uk.muster.workforce.takeup.TakeUp;

/// Figures as tables and charts.
final class FigureParts {
  private static final double WHOLE = 100;
  private static final List<String> UNITS =
      Stream.of("needed", "declared", "promised", "formable", "margin-local", "margin-both")
          .map("readiness.psu-"::concat)
          .toList();

  private final ForceRecord record;

  FigureParts(ForceRecord record) {
    this.record = record;
  }

  /// What is needed, declared, promised and can be formed.
  Made units() {
    return figures(UNITS).orElseThrow();
  }

  /// A table of indicators; nothing when one is unknown.
  Optional<Made> figures(List<String> identifiers) {
    var rows = new ArrayList<List<List<Inline>>>();
    for (var identifier : identifiers) {
      record
          .indicator(identifier)
          .ifPresent(indicator ->
              rows.add(
                  List.of(
                      Inline.words(indicator.title()),
                      List.of(record.figure(identifier)),
                      Inline.words(indicator.unit()))));
    }
    return rows.size() != identifiers.size()
        ? Optional.empty()
        : Optional.of(
            Made.of(
                new Block.DataTable(
                    "Figures of the force",
                    List.of(Column.words("Figure"), Column.number("Value"), Column.words("Unit")),
                    rows,
                    false)));
  }

  /// The newest census of each course: a chart of who enrolled, with its table.
  Made takeUp() {
    var charts = new ArrayList<Block>();
    courses()
        .forEach((course, groups) ->
            charts.add(chart("Figure %d: %s".formatted(charts.size() + 1, course), groups)));
    return Made.of(charts.isEmpty() ? ForceParts.nothing() : charts);
  }

  /// The chart of one course; nothing when the record has no such course.
  ///
  /// @param words the number of the figure, then the course
  Optional<Made> chart(String words) {
    var parts = words.split(" ", 2);
    return Optional.ofNullable(parts.length < 2 ? null : courses().get(parts[1]))
        .map(groups -> Made.of(chart("Figure %s: %s".formatted(parts[0], parts[1]), groups)));
  }

  /// The groups of the newest census of each course.
  private Map<String, List<TakeUp>> courses() {
    var courses = new LinkedHashMap<String, List<TakeUp>>();
    record.takeUp().stream()
        .filter(one -> one.censusOn().getYear() <= record.on().getYear() + 1)
        .forEach(one -> courses.computeIfAbsent(one.course(), _ -> new ArrayList<>()).add(one));
    courses.replaceAll((_, all) ->
        all.stream().filter(one -> one.censusOn().equals(all.getFirst().censusOn())).toList());
    return courses;
  }

  private Block chart(String caption, List<TakeUp> groups) {
    var bars = new ArrayList<Block.Bar>();
    var rows = new ArrayList<List<List<Inline>>>();
    for (var group : groups) {
      var name = TakeUp.GROUPS.getOrDefault(group.group(), group.group());
      var share = group.enrolledShare();
      var percent = share.isPresent() ? OptionalDouble.of(share.getAsDouble() * WHOLE) : share;
      var words = percent.isPresent() ? words(percent.getAsDouble()) : ForceRecord.NOT_AVAILABLE;
      bars.add(new Block.Bar(name, percent, words));
      rows.add(
          List.of(
              Inline.words(name),
              List.of(people(group, group.headcount())),
              List.of(people(group, group.enrolled())),
              List.of(figure(group, words, Counted.OTHER))));
    }
    var census = ForceParts.date(groups.getFirst().censusOn());
    return new Block.Chart(
        caption,
        "%",
        WHOLE,
        bars,
        new Block.DataTable(
            "%s – enrolled of the workforce, census of %s"
                .formatted(caption.replaceFirst("^Figure", "Table"), census),
            List.of(
                Column.words("Group"),
                Column.number("Headcount"),
                Column.number("Enrolled"),
                Column.number("Share")),
            rows,
            false));
  }

  private Inline people(TakeUp group, OptionalInt number) {
    return figure(
        group,
        number.isPresent() ? Integer.toString(number.getAsInt()) : ForceRecord.NOT_AVAILABLE,
        Counted.PEOPLE);
  }

  private Inline figure(TakeUp group, String words, Counted counted) {
    return new Inline.Said(
        words,
        Basis.of(
                "Take-up of courses: " + group.source(),
                "/training/take-up",
                group.censusOn(),
                Classification.OFFICIAL)
            .counting(counted));
  }

  private static String words(double percent) {
    return String.format(Locale.UK, "%.1f%%", percent);
  }
}

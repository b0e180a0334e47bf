package uk.muster.reports.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.reports.Drafted;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.DocumentRecord;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Actor;

/// A document as it would be made now, for whoever looks at it: each sees what the own post may
/// read.
record DraftReading(Reports reports) {
  Drafted made(Actor actor, DocumentRecord record) {
    var document = record.document();
    return reports.draft(actor, document.order(false), record.written());
  }

  /// The headings that lead to each section: `Capability > Terrorism`.
  static List<String> headings(Report report) {
    return report.sections().stream().flatMap(one -> paths(one, "")).map(Path::path).toList();
  }

  static Optional<Section> section(Report report, String path) {
    return report.sections().stream()
        .flatMap(one -> paths(one, ""))
        .filter(one -> one.path().equals(path))
        .map(Path::section)
        .findFirst();
  }

  /// What is amiss with the text of a section.
  static List<String> problems(Drafted drafted, String section) {
    return drafted.problems().stream()
        .filter(one -> one.section().equals(section))
        .map(one -> "Line %d: %s.".formatted(one.line(), one.why()))
        .toList();
  }

  private record Path(String path, Section section) {}

  private static Stream<Path> paths(Section section, String above) {
    var path = above.isEmpty() ? section.heading() : above + " > " + section.heading();
    return Stream.concat(
        Stream.of(new Path(path, section)),
        section.sections().stream().flatMap(one -> paths(one, path)));
  }
}

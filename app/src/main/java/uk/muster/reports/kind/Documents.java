package uk.muster.reports.kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.reports.Drafted;
import uk.muster.reports.Order;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.reports.publicity.PublicEdition;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.TextReader;
import uk.muster.shared.Classification;

/// Makes each kind of document of its template and the record.
public final class Documents {
  private Documents() {}

  public static Report make(Order order, ForceRecord record) {
    return draft(order, record, Map.of()).report();
  }

  /// The document with its author's own texts in it.
  ///
  /// @param texts by the headings of their sections: `Capability > Terrorism`
  public static Drafted draft(Order order, ForceRecord record, Map<String, String> texts) {
    var made = TextReader.read(template(order.kind().code()), new ForceParts(record));
    var authored = new Authored(texts, new AuthorParts(record, made));
    var sections = new ArrayList<>(authored.into(made));
    if (!record.unread().isEmpty()) {
      sections.add(
          Section.of(
              "What was left out",
              List.of(
                  Block.Paragraph.of(
                      "Whoever made this document may not read these parts of the record, which"
                          + " therefore are not in it: "
                          + String.join(", ", record.unread())
                          + "."))));
    }
    return new Drafted(
        edition(order, new Report(cover(order, record), sections)), authored.problems());
  }

  /// The document of a worked case, of its own text where it has one of this kind.
  public static Report retell(Order order, ForceRecord record, WorkedCase worked) {
    return Examples.document(worked.code(), order.kind().code())
        .map(text ->
            edition(
                order,
                new Report(
                    retold(cover(order, record), worked),
                    TextReader.read(text, new CaseParts(record, worked)))))
        .orElseGet(() -> make(order, record));
  }

  private static Cover retold(Cover cover, WorkedCase worked) {
    var lines = new ArrayList<>(cover.lines());
    lines.add(
        Cover.Line.of(
            "Retold from",
            "%s, %s, %s"
                .formatted(
                    worked.document().title(),
                    worked.document().publisher(),
                    worked.document().published())));
    return cover.saying(
        lines, "A worked case: the document's facts, told again in words of our own.");
  }

  private static Cover cover(Order order, ForceRecord record) {
    var force = record.force().name();
    var day = ForceParts.date(record.on());
    return new Cover(
        order.kind().words(),
        "Strategic Policing Requirement",
        force,
        "%s of %s, made of the record as at %s.".formatted(order.kind().words(), force, day),
        List.of(
            Cover.Line.of("As at", day),
            Cover.Line.of("Edition of the requirement", record.edition().name())),
        record.on(),
        Classification.OFFICIAL,
        "",
        order.notice());
  }

  private static Report edition(Order order, Report report) {
    return order.published() ? PublicEdition.of(report) : marked(report);
  }

  /// A document bears at least what each thing said in it bears.
  static Report marked(Report report) {
    var highest = Classification.of(report.said().map(one -> one.basis().classification()));
    return new Report(report.cover().bearing(highest), report.sections());
  }

  static String template(String code) {
    var file = Documents.class.getResourceAsStream("/documents/" + code + ".txt");
    try (var in =
        new InputStreamReader(Objects.requireNonNull(file, code), StandardCharsets.UTF_8)) {
      return in.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

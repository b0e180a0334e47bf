package uk.muster.reports.kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.reports.Drafted;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.look.ForceLook;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.reports.publicity.PublicEdition;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.Template;
import uk.muster.reports.text.TextReader;
import uk.muster.reports.text.TextRefused;
import uk.muster.shared.Classification;

/// Makes each kind of document of its template and the record.
public final class Documents {
  private Documents() {}

  public static Report make(Order order, ForceRecord record, ForceLook look) {
    return draft(order, record, look, Map.of()).report();
  }

  /// The document with its author's own texts in it.
  ///
  /// @param texts by the headings of their sections: `Capability > Terrorism`
  /// @throws ReportRefused when the force's own template asks for what there is no longer
  public static Drafted draft(
      Order order, ForceRecord record, ForceLook look, Map<String, String> texts) {
    var made = template(order.kind(), record, look);
    var authored = new Authored(texts, new AuthorParts(record, made.sections()));
    var sections = new ArrayList<>(authored.into(made.sections()));
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
        edition(order, new Report(cover(order, record, look, made.lines()), sections)),
        authored.problems());
  }

  private static Template template(ReportKind kind, ForceRecord record, ForceLook look) {
    var parts = new ForceParts(record);
    var own = look.template(kind);
    try {
      return Template.read(own.orElseGet(() -> template(kind.code())), parts);
    } catch (TextRefused e) {
      if (own.isEmpty()) {
        throw e;
      }
      throw new ReportRefused(
          "The force's own template of the %s cannot be used. %s"
              .formatted(kind.words().toLowerCase(Locale.UK), e.words()));
    }
  }

  /// The document of a worked case, of its own text where it has one of this kind.
  public static Report retell(Order order, ForceRecord record, ForceLook look, WorkedCase worked) {
    return Examples.document(worked.code(), order.kind().code())
        .map(text ->
            edition(
                order,
                new Report(
                    retold(cover(order, record, look, List.of()), worked),
                    TextReader.read(text, new CaseParts(record, worked)))))
        .orElseGet(() -> make(order, record, look));
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

  /// Whom a document is about: a force, its region, or all forces.
  private static String subject(Order order, ForceRecord record) {
    return switch (order.kind()) {
      case NATIONAL -> "Police forces of England and Wales";
      case REGIONAL_PROFILE -> record.catalogue().regionOf(record.force().id()).name();
      case INSPECTION, BOARD_PAPER, DUE_REGARD, CAPABILITY_RETURN, AFTER_ACTION, MUTUAL_AID ->
          record.force().name();
    };
  }

  private static Cover cover(
      Order order, ForceRecord record, ForceLook look, List<Cover.Line> own) {
    var lines = new ArrayList<>(own);
    var subject = subject(order, record);
    var day = ForceParts.date(record.on());
    lines.add(Cover.Line.of("As at", day));
    lines.add(Cover.Line.of("Edition of the requirement", record.edition().name()));
    return new Cover(
            order.kind().words(),
            "Strategic Policing Requirement",
            subject,
            "%s of %s, made of the record as at %s.".formatted(order.kind().words(), subject, day),
            lines,
            record.on(),
            Classification.OFFICIAL,
            "",
            order.notice())
        .looking(new Cover.Look(Section.ENGLISH, look.logo()));
  }

  private static Report edition(Order order, Report report) {
    var edition = order.published() ? PublicEdition.of(report) : marked(report);
    return order.welsh() ? Welsh.headings(edition) : edition;
  }

  /// A document bears at least what each thing said in it bears.
  static Report marked(Report report) {
    var highest = Classification.of(report.said().map(one -> one.basis().classification()));
    return new Report(report.cover().bearing(highest), report.sections());
  }

  /// Muster's own template of a kind.
  public static String template(String code) {
    var file = Documents.class.getResourceAsStream("/documents/" + code + ".txt");
    try (var in =
        new InputStreamReader(Objects.requireNonNull(file, code), StandardCharsets.UTF_8)) {
      return in.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package uk.muster.reports.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Logo;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// A small document with one of everything in it.
public final class ReportExamples {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private ReportExamples() {}

  public static Inline.Said figure(String words, Counted counted) {
    return new Inline.Said(
        words,
        Basis.of("Register of people", "/readiness/leicestershire", DAY, Classification.OFFICIAL)
            .counting(counted)
            .saying(List.of("L153")));
  }

  public static Inline.Said marked(String words) {
    return new Inline.Said(
        words,
        Basis.of(
            "Register of plans",
            "/registers/plans/leicestershire/secret",
            DAY,
            new Classification(Marking.OFFICIAL_SENSITIVE, "for the region only")));
  }

  public static Block.DataTable table() {
    return new Block.DataTable(
        "Units needed and declared",
        List.of(Column.words("Figure"), Column.number("Units")),
        List.of(
            List.of(Inline.words("Needed locally"), List.of(figure("15", Counted.OTHER))),
            List.of(Inline.words("Promised to the nation"), List.of(figure("5", Counted.OTHER))),
            List.of(Inline.words("Together"), List.of(figure("20", Counted.OTHER)))),
        true);
  }

  public static Block.Chart chart() {
    return new Block.Chart(
        "Enrolled of the workforce",
        "%",
        100,
        List.of(
            new Block.Bar("Officers", OptionalDouble.of(61.5), "61.5%"),
            new Block.Bar("Staff", OptionalDouble.empty(), "not available")),
        table());
  }

  public static Cover cover(Classification classification) {
    return new Cover(
            "Force inspection report",
            "Strategic Policing Requirement",
            "Leicestershire Police",
            "What the record holds of Leicestershire Police on 28 November 2026.",
            List.of(Cover.Line.of("As at", "28 November 2026")),
            DAY,
            classification,
            "Draft",
            "Synthetic")
        .looking(new Cover.Look(Section.ENGLISH, Optional.of(logo())));
  }

  /// A picture of four dots, of which none is white.
  public static Logo logo() {
    var picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", out);
      return Logo.of(out.toByteArray(), 2, 2, "Badge of the force");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Report whole() {
    return new Report(
        cover(Classification.OFFICIAL),
        List.of(
            Section.of(
                "Introduction",
                List.of(
                    new Block.Paragraph(
                        List.of(
                            new Inline.Words("The force needs "),
                            figure("15", Counted.OTHER),
                            new Inline.Words(" units"),
                            new Inline.Note(Inline.words("A unit is 25 people & 3 carriers.")),
                            new Inline.Words(" – Ŵyl, ŷ, 中, \uD800 and 😀."))),
                    new Block.Bullets(
                        List.of(
                            Inline.words("terrorism"), Inline.words("public order <threats>"))))),
            Section.of("Capacity", List.of(Block.Paragraph.of("Of each threat.")))
                .with(
                    List.of(
                        Section.of("Terrorism", List.of(table())),
                        Section.of("Public order", List.of(chart())))),
            new Section("Cysylltedd", "cy", List.of(Block.Paragraph.of("Said.")), List.of()),
            Section.of("Conclusion", List.of(Block.Paragraph.of("The end.")))));
  }
}

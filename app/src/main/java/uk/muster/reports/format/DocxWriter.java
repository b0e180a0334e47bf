package uk.muster.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.HeadingWords;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Logo;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;

/// Writes a document as Word does: real styles of headings, captions, lists and footnotes, tables
/// whose first row is their heading, charts with their alternative text.
///
/// Source: ECMA-376, Office Open XML.
final class DocxWriter {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int DEEPEST = 4;
  private static final int LOGO_NUMBER = 10_000;
  private static final int EMU_PER_POINT = 9525;

  private final Report report;
  private final Markup out = new Markup();
  private final List<Inline.Note> notes = new ArrayList<>();
  private final List<Picture> charts = new ArrayList<>();

  private DocxWriter(Report report) {
    this.report = report;
  }

  static void write(Report report, OutputStream out) throws IOException {
    var writer = new DocxWriter(report);
    writer.body();
    try (var zip = new ZipFile(out, report.cover().asAt())) {
      var parts = new DocxParts(report, writer.charts.size());
      zip.add("[Content_Types].xml", parts.contentTypes());
      zip.add("_rels/.rels", parts.rootRelations());
      zip.add("docProps/core.xml", parts.properties());
      zip.add("word/document.xml", writer.out);
      zip.add("word/_rels/document.xml.rels", parts.relations());
      zip.add("word/styles.xml", DocxStyles.styles());
      zip.add("word/numbering.xml", DocxStyles.numbering());
      zip.add("word/settings.xml", DocxStyles.settings());
      zip.add("word/footnotes.xml", writer.footnotes());
      zip.add("word/header1.xml", parts.furniture("hdr"));
      zip.add("word/footer1.xml", parts.furniture("ftr"));
      var logo = report.cover().look().logo();
      if (logo.isPresent()) {
        zip.add("word/media/logo.png", logo.get().bytes());
      }
      for (int i = 0; i < writer.charts.size(); i++) {
        zip.add("word/media/chart%d.png".formatted(i + 1), writer.charts.get(i).png());
      }
    }
  }

  private void body() {
    out.declaration()
        .open(
            "w:document",
            "xmlns:w",
            W,
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "xmlns:a",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:pic",
            "http://schemas.openxmlformats.org/drawingml/2006/picture")
        .open("w:body");
    var cover = report.cover();
    cover.look().logo().ifPresent(this::logo);
    paragraph("Subtitle", Inline.words(cover.kind()));
    paragraph("Title", Inline.words(cover.title()));
    paragraph("Subtitle", Inline.words(cover.about()));
    if (!cover.state().isEmpty()) {
      paragraph("Normal", Inline.words(cover.state()));
    }
    for (var line : cover.lines()) {
      var text = new ArrayList<Inline>(Inline.words(line.label() + ": "));
      text.addAll(line.value());
      paragraph("Normal", text);
    }
    report.sections().forEach(section -> section(section, 1));
    var sources = Sources.of(report);
    if (!sources.rows().isEmpty()) {
      heading(HeadingWords.in(cover.look().headings(), Sources.HEADING), 1);
      paragraph("Normal", Inline.words(Sources.LEAD));
      table(sources);
    }
    page();
    out.close().close();
  }

  /// The page: A4, with the marking above and below.
  private void page() {
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", "rHeader");
    out.empty("w:footerReference", "w:type", "default", "r:id", "rFooter");
    out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    out.empty(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        "1134",
        "w:bottom",
        "1304",
        "w:left",
        "1134",
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    out.close();
  }

  private void section(Section section, int level) {
    heading(section, level);
    section.blocks().forEach(this::block);
    section.sections().forEach(inner -> section(inner, level + 1));
  }

  private void heading(Section section, int level) {
    out.open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", "Heading" + Math.min(level, DEEPEST)).close();
    run(section.heading(), section.language());
    out.close();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var text) -> paragraph("Normal", text);
      case Block.Bullets(var items) -> items.forEach(item -> paragraph("ListBullet", item));
      case Block.DataTable table -> table(table);
      case Block.Chart chart -> {
        picture(ChartDrawing.of(chart));
        paragraph("Caption", Inline.words(chart.caption()));
        table(chart.table());
      }
      case Block.TileMap map -> {
        picture(TileDrawing.of(map));
        paragraph("Caption", Inline.words(map.caption()));
        table(map.table());
      }
    }
  }

  private void paragraph(String style, List<Inline> text) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    inlines(text);
    out.close();
  }

  private void inlines(List<Inline> text) {
    for (var inline : text) {
      switch (inline) {
        case Inline.Words(var words) -> run(words, Section.ENGLISH);
        case Inline.Stressed(var words) -> strong(words);
        case Inline.Said(var words, _) -> run(words, Section.ENGLISH);
        case Inline.Note note -> {
          notes.add(note);
          out.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
          out.empty("w:footnoteReference", "w:id", Integer.toString(notes.size())).close();
        }
      }
    }
  }

  private void strong(String words) {
    out.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Strong").close();
    out.element("w:t", words, "xml:space", "preserve").close();
  }

  private void run(String words, String language) {
    out.open("w:r");
    if (!language.equals(Section.ENGLISH)) {
      out.open("w:rPr").empty("w:lang", "w:val", language).close();
    }
    out.element("w:t", words, "xml:space", "preserve").close();
  }

  private void table(Block.DataTable table) {
    paragraph("Caption", Inline.words(table.caption()));
    out.open("w:tbl").open("w:tblPr");
    out.empty("w:tblStyle", "w:val", "TableGrid").empty("w:tblW", "w:w", "5000", "w:type", "pct");
    out.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:firstColumn", "1");
    out.empty("w:tblCaption", "w:val", table.caption()).close();
    out.open("w:tblGrid");
    table.columns().forEach(_ -> out.empty("w:gridCol"));
    out.close();
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (var column : table.columns()) {
      cell("TableHeading", Inline.words(column.heading()), column.number());
    }
    out.close();
    for (var row : table.rows()) {
      out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
      for (int i = 0; i < row.size(); i++) {
        cell("TableText", row.get(i), table.columns().get(i).number());
      }
      out.close();
    }
    out.close();
    paragraph("TableText", List.of());
  }

  private void cell(String style, List<Inline> text, boolean number) {
    out.open("w:tc").open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (number) {
      out.empty("w:jc", "w:val", "right");
    }
    out.close();
    inlines(text);
    out.close().close();
  }

  private void picture(Picture drawing) {
    charts.add(drawing);
    out.open("w:p").open("w:pPr").empty("w:keepNext").close();
    var relation = "rChart" + charts.size();
    picture(relation, charts.size(), drawing.width(), drawing.height(), drawing.label());
  }

  private void logo(Logo logo) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Normal").close();
    picture(DocxParts.LOGO, LOGO_NUMBER, logo.width(), logo.height(), logo.alternative());
  }

  /// In a paragraph that is open, and ends with it.
  private void picture(String relation, int number, int width, int height, String words) {
    var id = Integer.toString(number);
    var wide = Long.toString((long) width * EMU_PER_POINT);
    var high = Long.toString((long) height * EMU_PER_POINT);
    out.open("w:r").open("w:drawing");
    out.open("wp:inline").empty("wp:extent", "cx", wide, "cy", high);
    out.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", words);
    out.open("a:graphic")
        .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    out.open("pic:pic").open("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", words);
    out.empty("pic:cNvPicPr").close();
    out.open("pic:blipFill").empty("a:blip", "r:embed", relation);
    out.open("a:stretch").empty("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", wide, "cy", high).close();
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    out.close().close().close().close().close().close().close();
  }

  private Markup footnotes() {
    var notesOut = new Markup().declaration().open("w:footnotes", "xmlns:w", W);
    for (var kind : List.of("separator", "continuationSeparator")) {
      var id = kind.equals("separator") ? "-1" : "0";
      notesOut.open("w:footnote", "w:type", kind, "w:id", id).open("w:p").open("w:r");
      notesOut.empty("w:" + kind).close().close().close();
    }
    for (int i = 0; i < notes.size(); i++) {
      notesOut.open("w:footnote", "w:id", Integer.toString(i + 1)).open("w:p").open("w:pPr");
      notesOut.empty("w:pStyle", "w:val", "FootnoteText").close();
      notesOut.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
      notesOut.empty("w:footnoteRef").close();
      var text = " " + Inline.plain(notes.get(i).text());
      notesOut.open("w:r").element("w:t", text, "xml:space", "preserve").close();
      notesOut.close().close();
    }
    return notesOut.close();
  }
}

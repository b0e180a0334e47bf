package uk.muster.reports.format;

import uk.muster.reports.model.Report;

/// What stands round the text of a DOCX document: what it is made of, its title and language, and
/// the marking on each page. It names no author and no machine.
final class DocxParts {
  static final String LOGO = "rLogo";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Report report;
  private final int charts;

  DocxParts(Report report, int charts) {
    this.report = report;
    this.charts = charts;
  }

  Markup contentTypes() {
    var out = new Markup().declaration().open("Types", "xmlns", TYPES);
    out.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    out.empty("Default", "Extension", "png", "ContentType", "image/png");
    part(out, "/word/document.xml", WORD + "document.main+xml");
    part(out, "/word/styles.xml", WORD + "styles+xml");
    part(out, "/word/numbering.xml", WORD + "numbering+xml");
    part(out, "/word/settings.xml", WORD + "settings+xml");
    part(out, "/word/footnotes.xml", WORD + "footnotes+xml");
    part(out, "/word/header1.xml", WORD + "header+xml");
    part(out, "/word/footer1.xml", WORD + "footer+xml");
    part(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    return out.close();
  }

  private static void part(Markup out, String name, String type) {
    out.empty("Override", "PartName", name, "ContentType", type);
  }

  Markup rootRelations() {
    var out = new Markup().declaration().open("Relationships", "xmlns", RELATIONS);
    relation(out, "rDocument", OFFICE + "officeDocument", "word/document.xml");
    relation(
        out,
        "rCore",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    return out.close();
  }

  Markup relations() {
    var out = new Markup().declaration().open("Relationships", "xmlns", RELATIONS);
    relation(out, "rStyles", OFFICE + "styles", "styles.xml");
    relation(out, "rNumbering", OFFICE + "numbering", "numbering.xml");
    relation(out, "rSettings", OFFICE + "settings", "settings.xml");
    relation(out, "rFootnotes", OFFICE + "footnotes", "footnotes.xml");
    relation(out, "rHeader", OFFICE + "header", "header1.xml");
    relation(out, "rFooter", OFFICE + "footer", "footer1.xml");
    if (report.cover().look().logo().isPresent()) {
      relation(out, LOGO, OFFICE + "image", "media/logo.png");
    }
    for (int i = 1; i <= charts; i++) {
      relation(out, "rChart" + i, OFFICE + "image", "media/chart%d.png".formatted(i));
    }
    return out.close();
  }

  private static void relation(Markup out, String id, String type, String target) {
    out.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  Markup properties() {
    var cover = report.cover();
    return new Markup()
        .declaration()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .element("dc:title", Words.title(cover))
        .element("dc:subject", cover.summary())
        .element("dc:language", "en-GB")
        .close();
  }

  /// The marking in the middle, and below it the number of the page.
  Markup furniture(String tag) {
    var cover = report.cover();
    var out = new Markup().declaration().open("w:" + tag, "xmlns:w", DocxWriter.W);
    line(out, cover.classification().words());
    if (!cover.notice().isEmpty()) {
      line(out, cover.notice());
    }
    if (tag.equals("ftr")) {
      out.open("w:p").open("w:pPr").empty("w:jc", "w:val", "center").close();
      out.open("w:fldSimple", "w:instr", "PAGE").open("w:r").element("w:t", "1").close().close();
      out.close();
    }
    return out.close();
  }

  private static void line(Markup out, String words) {
    out.open("w:p").open("w:pPr").empty("w:jc", "w:val", "center").close();
    out.open("w:r").open("w:rPr").empty("w:b").close().element("w:t", words).close().close();
  }
}

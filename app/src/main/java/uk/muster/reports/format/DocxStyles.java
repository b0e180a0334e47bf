package uk.muster.reports.format;

/// The styles of a DOCX document: those that Word itself knows by name, so that its navigation, its
/// lists of captions and its readers aloud work.
final class DocxStyles {
  private DocxStyles() {}

  static Markup styles() {
    var out = new Markup().declaration().open("w:styles", "xmlns:w", DocxWriter.W);
    out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    out.empty(
        "w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial", "w:eastAsia", "Arial");
    out.empty("w:sz", "w:val", "22").empty("w:lang", "w:val", "en-GB").close().close();
    out.open("w:pPrDefault").open("w:pPr");
    out.empty("w:spacing", "w:after", "140", "w:line", "300", "w:lineRule", "auto");
    out.close().close().close();
    paragraph(out, "Normal", "Normal", 22, false, "");
    paragraph(out, "Title", "Title", 48, true, "");
    paragraph(out, "Subtitle", "Subtitle", 30, false, "");
    for (int level = 1; level <= 4; level++) {
      int size = new int[] {34, 26, 22, 22}[level - 1];
      paragraph(
          out, "Heading" + level, "heading " + level, size, true, Integer.toString(level - 1));
    }
    paragraph(out, "Caption", "caption", 20, true, "");
    paragraph(out, "ListBullet", "List Bullet", 22, false, "");
    paragraph(out, "TableHeading", "Table Heading", 19, true, "");
    paragraph(out, "TableText", "Table Text", 19, false, "");
    paragraph(out, "FootnoteText", "footnote text", 18, false, "");
    out.open("w:style", "w:type", "character", "w:styleId", "Strong");
    out.empty("w:name", "w:val", "Strong").open("w:rPr").empty("w:b").close().close();
    out.open("w:style", "w:type", "character", "w:styleId", "FootnoteReference");
    out.empty("w:name", "w:val", "footnote reference");
    out.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close().close();
    grid(out);
    return out.close();
  }

  private static void paragraph(
      Markup out, String id, String name, int halfPoints, boolean bold, String outline) {
    out.open(
        "w:style",
        "w:type",
        "paragraph",
        "w:styleId",
        id,
        "w:default",
        id.equals("Normal") ? "1" : "");
    out.empty("w:name", "w:val", name);
    if (!id.equals("Normal")) {
      out.empty("w:basedOn", "w:val", "Normal");
    }
    out.empty("w:qFormat").open("w:pPr");
    if (!outline.isEmpty() || id.equals("Caption") || id.equals("TableHeading")) {
      out.empty("w:keepNext");
    }
    if (id.equals("ListBullet")) {
      out.open("w:numPr").empty("w:numId", "w:val", "1").close();
    }
    if (!outline.isEmpty()) {
      out.empty("w:spacing", "w:before", "360", "w:after", "120");
      out.empty("w:outlineLvl", "w:val", outline);
    } else if (id.startsWith("Table")) {
      out.empty("w:spacing", "w:before", "40", "w:after", "40");
    }
    out.close().open("w:rPr");
    if (bold) {
      out.empty("w:b");
    }
    out.empty("w:sz", "w:val", Integer.toString(halfPoints)).close().close();
  }

  private static void grid(Markup out) {
    out.open("w:style", "w:type", "table", "w:styleId", "TableGrid");
    out.empty("w:name", "w:val", "Table Grid").open("w:tblPr").open("w:tblBorders");
    for (var side : new String[] {"top", "bottom", "insideH"}) {
      out.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "73828C");
    }
    out.close().open("w:tblCellMar");
    out.empty("w:left", "w:w", "0", "w:type", "dxa")
        .empty("w:right", "w:w", "170", "w:type", "dxa");
    out.close().close().close();
  }

  static Markup numbering() {
    var out = new Markup().declaration().open("w:numbering", "xmlns:w", DocxWriter.W);
    out.open("w:abstractNum", "w:abstractNumId", "0").open("w:lvl", "w:ilvl", "0");
    out.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "bullet");
    out.empty("w:lvlText", "w:val", "•").empty("w:lvlJc", "w:val", "left");
    out.open("w:pPr").empty("w:ind", "w:left", "425", "w:hanging", "283").close().close().close();
    out.open("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "0").close();
    return out.close();
  }

  static Markup settings() {
    var out = new Markup().declaration().open("w:settings", "xmlns:w", DocxWriter.W);
    out.open("w:footnotePr")
        .empty("w:footnote", "w:id", "-1")
        .empty("w:footnote", "w:id", "0")
        .close();
    out.empty("w:themeFontLang", "w:val", "en-GB");
    return out.close();
  }
}

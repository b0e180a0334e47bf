package uk.muster.reports.format;

import uk.muster.reports.model.Cover;

/// How a document looks: on a screen, and on pages of paper with the marking on each.
final class Style {
  private static final String SHEET =
      """
      @page { size: A4; margin: 24mm 20mm 22mm 20mm;
        @top-center { content: "@@marking@@@@notice@@"; white-space: pre-wrap; font-family: "Atkinson Hyperlegible Next", "Atkinson Extended", "DejaVu Sans"; font-size: 9pt; font-weight: bold; }
        @bottom-center { content: "@@marking@@"; font-family: "Atkinson Hyperlegible Next", "Atkinson Extended", "DejaVu Sans"; font-size: 9pt; font-weight: bold; }
        @bottom-right { content: counter(page) " of " counter(pages); font-family: "Atkinson Hyperlegible Next"; font-size: 9pt; } }
      body { font-family: "Atkinson Hyperlegible Next", "Atkinson Extended", "DejaVu Sans", Arial, sans-serif; font-size: 18px; line-height: 1.5; color: #17222a; background: #ffffff; margin: 0 auto; max-width: 760px; padding: 0 20px; }
      bookmarks { display: none; }
      h1, h2, h3, h4 { line-height: 1.15; page-break-after: avoid; }
      h1 { font-size: 34px; margin: 8px 0; }
      h2 { font-size: 26px; margin: 40px 0 12px; border-top: 2px solid #17222a; padding-top: 12px; }
      h3 { font-size: 21px; margin: 32px 0 8px; }
      h4 { font-size: 18px; margin: 24px 0 8px; }
      p, ul, ol, dl { margin: 0 0 14px; }
      a { color: #0b5870; }
      .marking { font-weight: bold; text-align: center; margin: 12px 0; }
      .notice { text-align: center; color: #4a5963; font-size: 15px; }
      .logo { margin: 24px 0 0; }
      .kind { color: #4a5963; margin: 40px 0 0; }
      .about { font-size: 23px; }
      .state { font-weight: bold; border: 2px solid #17222a; padding: 6px 12px; }
      dt { font-weight: bold; }
      dd { margin: 0 0 6px; }
      figure { margin: 24px 0 12px; page-break-inside: avoid; }
      figcaption { font-weight: bold; margin-bottom: 8px; page-break-after: avoid; }
      figure svg { max-width: 100%; height: auto; }
      .wide { margin: 12px 0 24px; }
      table { border-collapse: collapse; width: 100%; font-size: 16px; -fs-table-paginate: paginate; }
      caption, .caption { text-align: left; font-weight: bold; padding: 6px 0; margin: 0; page-break-after: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 5px 14px 5px 0; border-bottom: 1px solid #c8d0d4; }
      tr { page-break-inside: avoid; }
      thead th { border-bottom: 2px solid #17222a; }
      tbody th { font-weight: normal; }
      .number { text-align: right; }
      .sum th, .sum td { font-weight: bold; border-top: 2px solid #17222a; }
      sup { font-size: 12px; line-height: 1; }
      @media print {
        body { font-size: 11pt; max-width: none; padding: 0; }
        header, footer { display: none; }
        h1 { font-size: 24pt; } h2 { font-size: 17pt; } h3 { font-size: 13pt; } h4 { font-size: 11pt; }
        .about { font-size: 15pt; } table { font-size: 9.5pt; } sup { font-size: 7.5pt; }
        nav a::after { content: " · " target-counter(attr(href), page); }
      }
      """;

  private Style() {}

  /// @param paper whether it is for the maker of the PDF, which knows fewer properties
  static String sheet(Cover cover, boolean paper) {
    var screen = paper ? "" : ".wide { overflow-x: auto; }\n";
    return screen
        + SHEET
            .replace("@@marking@@", text(cover.classification().words()))
            .replace("@@notice@@", cover.notice().isEmpty() ? "" : "\\A " + text(cover.notice()));
  }

  /// As it can stand between quotation marks of a style sheet that stands in HTML.
  private static String text(String words) {
    return words.replaceAll("[\\\\\"<>&\\p{Cntrl}]", " ");
  }
}

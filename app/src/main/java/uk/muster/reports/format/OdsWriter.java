package uk.muster.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;

/// Writes the tables of a document as a spreadsheet: a sheet for each, with its caption and the
/// marking above it, and the sources of the figures last. What looks like a number is one.
///
/// Source: OASIS Open Document Format 1.3.
final class OdsWriter {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,12}(\\.\\d{1,6})?");
  private static final int LONGEST_NAME = 31;

  private OdsWriter() {}

  static void write(Report report, OutputStream out) throws IOException {
    try (var zip = new ZipFile(out, report.cover().asAt())) {
      zip.addPlain("mimetype", TYPE);
      zip.add("META-INF/manifest.xml", manifest());
      zip.add("meta.xml", meta(report));
      zip.add("content.xml", content(report));
    }
  }

  private static Markup manifest() {
    var out =
        new Markup()
            .declaration()
            .open(
                "manifest:manifest",
                "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version",
                "1.3");
    entry(out, "/", TYPE);
    entry(out, "content.xml", "text/xml");
    entry(out, "meta.xml", "text/xml");
    return out.close();
  }

  private static void entry(Markup out, String path, String type) {
    out.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  private static Markup meta(Report report) {
    return new Markup()
        .declaration()
        .open(
            "office:document-meta",
            "xmlns:office",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "office:version",
            "1.3")
        .open("office:meta")
        .element("dc:title", Words.title(report.cover()))
        .element("dc:language", "en-GB")
        .close()
        .close();
  }

  private static Markup content(Report report) {
    var out =
        new Markup()
            .declaration()
            .open(
                "office:document-content",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:table",
                "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:text",
                "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "office:version",
                "1.3")
            .empty("office:automatic-styles")
            .open("office:body")
            .open("office:spreadsheet");
    var tables = new ArrayList<Block.DataTable>();
    report
        .everyBlock()
        .forEach(block -> {
          switch (block) {
            case Block.DataTable table -> tables.add(table);
            case Block.Chart chart -> tables.add(chart.table());
            case Block.TileMap map -> tables.add(map.table());
            case Block.Paragraph _, Block.Bullets _ -> {}
          }
        });
    tables.add(Sources.of(report));
    for (int i = 0; i < tables.size(); i++) {
      sheet(out, report, tables.get(i), i + 1);
    }
    return out.close().close().close();
  }

  private static void sheet(Markup out, Report report, Block.DataTable table, int number) {
    out.open("table:table", "table:name", name(table.caption(), number));
    out.empty("table:table-column", "table:number-columns-repeated", "" + table.columns().size());
    row(out, List.of(report.cover().classification().words()));
    row(out, List.of(Words.title(report.cover()) + ", as at " + Words.date(report.cover().asAt())));
    if (!report.cover().notice().isEmpty()) {
      row(out, List.of(report.cover().notice()));
    }
    row(out, List.of(table.caption()));
    row(out, table.columns().stream().map(Block.Column::heading).toList());
    table.rows().forEach(row -> row(out, row.stream().map(Inline::plain).toList()));
    out.close();
  }

  /// As a sheet may be called: the number first, so that two captions never clash.
  private static String name(String caption, int number) {
    var safe = (number + " " + caption).replaceAll("[\\[\\]*?:/\\\\']", " ").strip();
    return safe.substring(0, Math.min(safe.length(), LONGEST_NAME)).strip();
  }

  private static void row(Markup out, List<String> cells) {
    out.open("table:table-row");
    for (var cell : cells) {
      if (NUMBER.matcher(cell).matches()) {
        out.open(
            "table:table-cell",
            "office:value-type",
            "float",
            "office:value",
            cell.replace('−', '-'));
      } else {
        out.open("table:table-cell", "office:value-type", "string");
      }
      out.element("text:p", cell).close();
    }
    out.close();
  }
}

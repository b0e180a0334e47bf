package uk.muster.reports.format;

import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.HeadingWords;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Logo;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;

/// Writes a document as one HTML file that needs nothing else: no script, no picture and no style
/// from outside. It is well-formed XML as well, so that the PDF is made of the same text.
final class HtmlWriter {
  private static final int DEEPEST = 6;

  private final Report report;
  private final Markup out;
  private final List<Inline.Note> notes = new ArrayList<>();
  private int sections;
  private int tables;

  private final boolean paper;

  private HtmlWriter(Report report, boolean paper) {
    this.report = report;
    this.paper = paper;
    out = paper ? new Markup(Lettering::printable) : new Markup();
  }

  static String write(Report report) {
    return new HtmlWriter(report, false).whole();
  }

  /// The same for the maker of the PDF, with the outline that it reads from the head.
  static String forPaper(Report report) {
    return new HtmlWriter(report, true).whole();
  }

  private String whole() {
    var cover = report.cover();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", Section.ENGLISH).open("head");
    out.empty("meta", "charset", "utf-8");
    out.element("title", Words.title(cover));
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "description", "content", cover.summary());
    out.open("style").raw(Style.sheet(cover, paper)).close();
    if (paper) {
      out.empty("meta", "name", "subject", "content", cover.summary());
      bookmarks();
    }
    out.close().open("body");
    furniture("header");
    out.open("main");
    front();
    contents();
    sections = 0;
    report.sections().forEach(section -> section(section, 2));
    notes();
    sources();
    out.close();
    furniture("footer");
    return out.close().close().line().toString();
  }

  private void bookmarks() {
    out.open("bookmarks");
    report.sections().forEach(this::bookmark);
    out.close();
  }

  private void bookmark(Section section) {
    out.open("bookmark", "name", section.heading(), "href", "#s" + ++sections);
    section.sections().forEach(this::bookmark);
    out.close();
  }

  private void furniture(String tag) {
    var cover = report.cover();
    out.open(tag).element("p", cover.classification().words(), "class", "marking");
    if (!cover.notice().isEmpty()) {
      out.element("p", cover.notice(), "class", "notice");
    }
    out.close();
  }

  private void front() {
    var cover = report.cover();
    cover.look().logo().ifPresent(this::logo);
    out.element("p", cover.kind(), "class", "kind");
    out.element("h1", cover.title());
    out.element("p", cover.about(), "class", "about");
    if (!cover.state().isEmpty()) {
      out.element("p", cover.state(), "class", "state");
    }
    if (!cover.lines().isEmpty()) {
      out.open("dl");
      for (var line : cover.lines()) {
        out.element("dt", line.label()).open("dd");
        line.value().forEach(this::inline);
        out.close();
      }
      out.close();
    }
  }

  private void logo(Logo logo) {
    out.open("div", "class", "logo");
    out.empty(
        "img",
        "src",
        "data:image/png;base64," + logo.png(),
        "alt",
        logo.alternative(),
        "width",
        Integer.toString(logo.width()),
        "height",
        Integer.toString(logo.height()));
    out.close();
  }

  /// A heading of the writer's own, in the language of the headings.
  private void heading(String english, String id) {
    var section = HeadingWords.in(report.cover().look().headings(), english);
    out.element("h2", section.heading(), "id", id, "lang", language(section));
  }

  private static String language(Section section) {
    return section.language().equals(Section.ENGLISH) ? "" : section.language();
  }

  private void contents() {
    if (report.sections().size() < 4) {
      return;
    }
    out.open("nav", "aria-labelledby", "contents");
    heading("Contents", "contents");
    sections = 0;
    entries(report.sections());
    out.close();
  }

  private void entries(List<Section> of) {
    out.open("ul");
    for (var section : of) {
      out.open("li");
      var id = "#s" + ++sections;
      out.element(
          "a",
          section.heading(),
          "href",
          id,
          "title",
          section.heading(),
          "lang",
          language(section));
      if (!section.sections().isEmpty()) {
        entries(section.sections());
      }
      out.close();
    }
    out.close();
  }

  private void section(Section section, int level) {
    var tag = "h" + Math.min(level, DEEPEST);
    out.line().element(tag, section.heading(), "id", "s" + ++sections, "lang", language(section));
    section.blocks().forEach(this::block);
    section.sections().forEach(inner -> section(inner, level + 1));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var text) -> {
        out.open("p");
        text.forEach(this::inline);
        out.close().line();
      }
      case Block.Bullets(var items) -> {
        out.open("ul");
        for (var item : items) {
          out.open("li");
          item.forEach(this::inline);
          out.close();
        }
        out.close().line();
      }
      case Block.DataTable table -> table(table);
      case Block.Chart chart -> {
        out.open("figure");
        out.element("figcaption", chart.caption());
        out.raw(ChartDrawing.of(chart).svg());
        out.close();
        table(chart.table());
      }
      case Block.TileMap map -> {
        out.open("figure");
        out.element("figcaption", map.caption());
        out.raw(TileDrawing.of(map).svg());
        out.close();
        table(map.table());
      }
    }
  }

  /// On paper the caption is a line above the table, as the maker of the PDF tags a caption after
  /// its table and it would be read last.
  private void table(Block.DataTable table) {
    var id = "t" + ++tables;
    if (paper) {
      out.element("p", table.caption(), "class", "caption").open("div").open("table");
    } else {
      out.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", id);
      out.open("table").element("caption", table.caption(), "id", id);
    }
    out.open("thead").open("tr");
    table
        .columns()
        .forEach(column ->
            out.element(
                "th", column.heading(), "scope", "col", "class", column.number() ? "number" : ""));
    out.close().close().open("tbody");
    for (var row : table.rows()) {
      var sum = table.total() && row.equals(table.rows().getLast());
      out.open("tr", "class", sum ? "sum" : "");
      for (int i = 0; i < row.size(); i++) {
        var number = table.columns().get(i).number() ? "number" : "";
        if (i == 0) {
          out.open("th", "scope", "row", "class", number);
        } else {
          out.open("td", "class", number);
        }
        row.get(i).forEach(this::inline);
        out.close();
      }
      out.close();
    }
    out.close().close().close().line();
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Words(var words) -> out.text(words);
      case Inline.Stressed(var words) -> out.element("strong", words);
      case Inline.Said(var words, var basis) -> {
        var facts = String.join(" ", basis.facts());
        if (facts.isEmpty() && !basis.isFigure()) {
          out.text(words);
        } else {
          out.element("span", words, "class", basis.isFigure() ? "figure" : "", "data-fact", facts);
        }
      }
      case Inline.Note note -> {
        notes.add(note);
        var number = Integer.toString(notes.size());
        out.open("sup");
        out.element(
            "a", number, "id", "c" + number, "href", "#n" + number, "title", "Note " + number);
        out.close();
      }
    }
  }

  private void notes() {
    if (notes.isEmpty()) {
      return;
    }
    heading("Notes", "notes");
    out.open("ol");
    for (int i = 0; i < notes.size(); i++) {
      var number = Integer.toString(i + 1);
      out.open("li", "id", "n" + number);
      notes.get(i).text().forEach(this::inline);
      out.text(" ");
      out.element(
          "a",
          "Back to the text",
          "href",
          "#c" + number,
          "title",
          "Back to call of note " + number);
      out.close();
    }
    out.close();
  }

  private void sources() {
    var sources = Sources.of(report);
    if (!sources.rows().isEmpty()) {
      heading(Sources.HEADING, "sources");
      out.element("p", Sources.LEAD);
      table(sources);
    }
  }
}

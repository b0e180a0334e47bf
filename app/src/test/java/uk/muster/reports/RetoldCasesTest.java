package uk.muster.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.MusterTest;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.exchange.Exchange;
import uk.muster.reference.Reference;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;

/// The two documents that the worked cases retell: every fact of the lists stands in its section,
/// and what the record gives back for a figure is what was printed.
@MusterTest
class RetoldCasesTest {
  private static final Path GALLERY = Path.of("..", "docs", "gallery");

  @Autowired Reports reports;
  @Autowired Exchange exchange;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    CaseRecords.load(reference, exchange);
  }

  private Report retold(WorkedCase worked) {
    var kind =
        worked.code().startsWith("leicestershire") ? ReportKind.INSPECTION : ReportKind.BOARD_PAPER;
    var order = new Order(kind, worked.force(), worked.on(), false);
    return reports.retell(Actor.system("test", Set.of(worked.force())), order, worked);
  }

  @Test
  void every_fact_stands_in_its_section() throws IOException {
    var wrong = new ArrayList<String>();
    for (var worked : Examples.cases()) {
      var report = retold(worked);
      var sections = sections(report);
      for (var fact : Examples.facts(worked.code())) {
        if (!sections.getOrDefault(fact.id(), Set.of()).contains(fact.section())) {
          wrong.add("%s: %s".formatted(fact, sections.get(fact.id())));
        }
      }
      keep(worked, report);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_figure_read_back_from_the_record_is_the_one_printed() {
    for (var worked : Examples.cases()) {
      var printed = new HashMap<String, String>();
      Examples.facts(worked.code()).forEach(fact -> printed.put(fact.id(), fact.value()));
      var figures =
          retold(worked)
              .said()
              .filter(said -> said.basis().isFigure() && said.basis().facts().size() == 1)
              .toList();

      assertThat(figures).hasSizeGreaterThan(10);
      assertThat(figures)
          .allSatisfy(said ->
              assertThat(said.plain().replace("at least ", ">=").replace("more than ", ">"))
                  .isEqualTo(printed.get(said.basis().facts().getFirst())));
    }
  }

  @Test
  void the_charts_whose_figures_are_in_no_text_keep_their_places() {
    var html = html(retold(Examples.find("leicestershire-2013").orElseThrow()));

    assertThat(Jsoup.parse(html).select("figure figcaption").eachText())
        .hasSize(3)
        .allMatch(caption -> caption.matches("Figure [123]: .*"));
    assertThat(Jsoup.parse(html).select("figure + .wide td").eachText())
        .isNotEmpty()
        .containsOnly("not available");
  }

  /// In which sections each fact stands; a note stands where it is called.
  private static Map<String, Set<String>> sections(Report report) {
    var page = Jsoup.parse(html(report));
    var found = new HashMap<String, Set<String>>();
    var calls = new HashMap<String, String>();
    String chapter = "";
    String section = "";
    for (Element element : page.select("main h2, main h3, main span[data-fact], main sup a")) {
      switch (element.tagName()) {
        case "h2" -> {
          chapter = element.text();
          section = chapter;
        }
        case "h3" -> section = chapter + " > " + element.text();
        case "a" -> calls.put(element.attr("href").substring(1), section);
        default -> {
          var note = element.closest("li[id^=n]");
          var at = note == null ? section : calls.getOrDefault(note.id(), section);
          for (var id : element.attr("data-fact").split(" ", -1)) {
            found.computeIfAbsent(id, _ -> new HashSet<>()).add(at);
          }
        }
      }
    }
    return found;
  }

  private static String html(Report report) {
    var out = new ByteArrayOutputStream();
    Format.HTML.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// With -Dmuster.redraw=true the gallery is made anew.
  private static void keep(WorkedCase worked, Report report) throws IOException {
    if (Boolean.getBoolean("muster.redraw")) {
      Files.createDirectories(GALLERY);
      for (var format : Format.values()) {
        try (var out =
            Files.newOutputStream(GALLERY.resolve(worked.code() + "." + format.ending()))) {
          format.write(report, out);
        }
      }
    }
  }
}

package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.RowCursor;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowPage;
import uk.muster.exchange.row.Rows;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The rows of one kind that a force's register holds: searched, narrowed, sorted, page by page.
@Controller
class RowListPages {
  static final Item ALL = new Item("Registers that files fill", "/rows");

  private final Rows rows;
  private final RowWords words;
  private final Clock clock;

  RowListPages(Rows rows, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.clock = clock;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows/{kind}")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var force =
        RowAsked.force(actor, kind.held().reading(), entries.getOrDefault("force", "").strip());
    var asked = new RowAsked(kind, force, entries);
    var view = view(actor, asked, rows.list(actor, code, asked.question(LocalDate.now(clock))));
    var titled =
        shell
            .atLeast(kind.held().reading().least())
            .page(view.heading(), ALL, Item.here(kind.held().heading()));
    return new ModelAndView("exchange/rows", Map.of("shell", titled, "page", view));
  }

  private RowListView view(Actor actor, RowAsked asked, RowPage found) {
    var kind = asked.kind();
    var path = "/rows/" + kind.code();
    var sorting = asked.sorting();
    var address = sorting.at(asked.address(path).text());
    var count = Words.count(found.total(), kind.held().one(), kind.held().many());
    return new RowListView(
        "%s: %s%s"
            .formatted(words.force(asked.force()), found.uncounted() ? "more than " : "", count),
        "As the register holds them today. Each can be changed here, or all together as a file that"
            + " is brought in again.",
        path,
        filters(actor, asked),
        Field.of("q", "Search").holding(asked.value("q")),
        new RowTables(words).list(kind, found.rows(), sorting),
        found.previous().map(at -> page(address, at)).orElse(""),
        found.next().map(at -> page(address, at)).orElse(""),
        kind.mayChange(actor, asked.force())
            ? Address.of(path + "/new").with("force", asked.force().value()).text()
            : "",
        kind.held().adding(),
        links(actor, asked));
  }

  private static String page(String address, RowCursor at) {
    return address + "&from=" + at.text();
  }

  private List<RowListView.Filter> filters(Actor actor, RowAsked asked) {
    var filters = new ArrayList<RowListView.Filter>();
    var forces = actor.forcesWith(asked.kind().held().reading()).stream().sorted().toList();
    if (forces.size() > 1) {
      filters.add(
          new RowListView.Filter(
              Field.of("force", "Force").holding(asked.force().value()),
              forces.stream().map(id -> new Choice(id.value(), words.force(id))).toList()));
    }
    asked
        .kind()
        .held()
        .person()
        .ifPresent(column ->
            filters.add(
                new RowListView.Filter(
                    Field.of(column, asked.kind().asked(column).label())
                        .holding(asked.value(column)),
                    List.of())));
    for (var column : asked.filtered()) {
      var inWords = asked.kind().asked(column.name());
      var choices = new ArrayList<Choice>();
      choices.add(new Choice("", "Any"));
      inWords.codes().forEach(one -> choices.add(new Choice(one.code(), one.words())));
      filters.add(
          new RowListView.Filter(
              Field.of(column.name(), inWords.label()).holding(asked.value(column.name())),
              choices));
    }
    return filters;
  }

  private static List<Link> links(Actor actor, RowAsked asked) {
    RowKind kind = asked.kind();
    var links = new ArrayList<Link>();
    links.add(
        new Link(
            "Download %s.csv, to change and bring in again".formatted(kind.code()),
            asked.address("/rows/%s.csv".formatted(kind.code())).text()));
    if (kind.mayChange(actor, asked.force())) {
      links.add(new Link("Import %s.csv".formatted(kind.code()), "/imports"));
    }
    if (!kind.held().page().isEmpty()) {
      links.add(new Link("Where they are used", kind.held().page()));
    }
    return links;
  }
}

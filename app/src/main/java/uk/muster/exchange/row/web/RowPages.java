package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowState;
import uk.muster.exchange.row.Rows;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One row as its register holds it, and all that was ever recorded of it.
@Controller
class RowPages {
  private final Rows rows;
  private final RowWords words;
  private final Clock clock;

  RowPages(Rows rows, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.clock = clock;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows/{kind}/row")
  ModelAndView row(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var force =
        RowAsked.force(actor, kind.held().reading(), entries.getOrDefault("force", "").strip());
    var history = rows.history(actor, code, force, kind.keyOf(entries));
    var view = view(actor, kind, history, entries.getOrDefault("done", ""));
    var titled =
        shell
            .atLeast(kind.held().reading().least())
            .page(
                view.heading(),
                RowListPages.ALL,
                new Item(
                    kind.held().heading(),
                    Address.of("/rows/" + code).with("force", force.value()).text()),
                Item.here(words.key(kind, entries)));
    return new ModelAndView("exchange/row", Map.of("shell", titled, "page", view));
  }

  private RowView view(Actor actor, RowKind kind, List<RowState> history, String done) {
    var now = now(history);
    var newest = history.getFirst().row();
    return new RowView(
        words.title(kind, newest.cells()),
        now.map(row -> lead(kind, row)).orElse("The register does not hold it any more."),
        done(done),
        words.facts(kind, now.orElse(newest), false),
        new RowTables(words).history(kind, history),
        actions(actor, kind, newest, now.isPresent()));
  }

  private Optional<HeldRow> now(List<RowState> history) {
    return history.stream()
        .filter(state -> state.recordedTo().equals(Instant.MAX))
        .map(RowState::row)
        .filter(row -> row.valid().covers(LocalDate.now(clock)))
        .findFirst();
  }

  private String lead(RowKind kind, HeldRow row) {
    var since = kind.isDated() ? ", true " + RowTables.days(row.valid()) : "";
    return "In the register since %s%s.".formatted(words.at(row.recordedFrom()), since);
  }

  private static String done(String what) {
    return switch (what) {
      case "added" -> "It is in the register.";
      case "changed" -> "The change is in the register.";
      case "same" -> "Nothing was different: the register stays as it was.";
      case "ended" -> "The end is in the register.";
      default -> "";
    };
  }

  private static List<Link> actions(Actor actor, RowKind kind, HeldRow row, boolean held) {
    var links = new ArrayList<Link>();
    if (held && kind.mayChange(actor, row.force())) {
      links.add(new Link("Change", RowWords.address(kind, "change", row)));
      if (kind.end().isPresent()) {
        links.add(new Link("End", RowWords.address(kind, "end", row)));
      }
    }
    if (actor.can(Right.READ_AUDIT, row.force())) {
      links.add(
          new Link(
              "Who changed this",
              Address.of("/audit/through")
                  .with(
                      "subject",
                      "%s %s"
                          .formatted(
                              kind.held().one(),
                              String.join(", ", kind.keyOf(row.cells()).values())))
                  .text()));
    }
    return links;
  }
}

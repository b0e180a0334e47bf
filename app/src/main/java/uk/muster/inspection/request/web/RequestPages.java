package uk.muster.inspection.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.DataRequest.State;
import uk.muster.inspection.request.RequestsToAll;
import uk.muster.inspection.request.Returns;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Requests for data to every force, and what became of each.
@Controller
class RequestPages {
  static final String PATH = "/inspection-requests";
  private static final Item INSPECTION = new Item("Inspection", "/inspection");
  static final Item REQUESTS = new Item("Requests to all forces", PATH);

  private final RequestsToAll requests;
  private final Catalogue catalogue;
  private final Clock clock;

  RequestPages(RequestsToAll requests, Catalogue catalogue, Clock clock) {
    this.requests = requests;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView list(Actor actor, Shell shell) {
    var all = requests.list(actor);
    var links = new ArrayList<Link>();
    if (actor.can(Right.CHANGE_INSPECTIONS)) {
      links.add(new Link("Ask every force", PATH + "/new"));
    }
    var view =
        new RequestsView(
            Words.count(all.size(), "request for data", "requests for data"),
            "Each with the forces that it was sent to, of those that your post covers.",
            List.of(),
            tables().list(all),
            links);
    return page(shell.page(view.heading(), INSPECTION, Item.here(REQUESTS.text())), view);
  }

  @GetMapping(PATH + "/{code}")
  ModelAndView returns(Actor actor, Shell shell, @PathVariable String code) {
    var returns = requests.returns(actor, code);
    var today = LocalDate.now(clock);
    var view =
        new RequestsView(
            heading(returns, today),
            "%s, due on %s."
                .formatted(
                    returns.first().text("name"),
                    Words.date(LocalDate.parse(returns.first().text("due")))),
            List.of(
                new Figure(
                        "Answered",
                        (int) returns.count(today, State.IN_TIME, State.LATE),
                        "of %d forces asked".formatted(returns.of()))
                    .asAnswer(),
                new Figure("Late", (int) returns.count(today, State.LATE), "after the day due"),
                new Figure("Missing", (int) returns.count(today, State.MISSING), "past the day"),
                new Figure(
                    "Changed", (int) returns.changedAfterwards(), "after it was answered first")),
            tables().returns(returns),
            List.of());
    return page(
        shell
            .atLeast(returns.classification())
            .page(view.heading(), INSPECTION, REQUESTS, Item.here(code)),
        view);
  }

  private static String heading(Returns returns, LocalDate today) {
    return "%d of %s answered"
        .formatted(
            returns.count(today, State.IN_TIME, State.LATE),
            Words.count(returns.of(), "force has", "forces have"));
  }

  private static ModelAndView page(Shell shell, RequestsView view) {
    return new ModelAndView(
        "inspection/requests", Map.of("shell", shell, "page", view), HttpStatus.OK);
  }

  private ReturnTables tables() {
    return new ReturnTables(this::name, clock.getZone(), LocalDate.now(clock));
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }
}

package uk.muster.readiness.web.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.StatementOutcome;
import uk.muster.readiness.web.Asked;
import uk.muster.readiness.web.Names;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What a force states that it needs, has and promises.
@Controller
class CommitmentPages {
  private final Commitments commitments;
  private final Catalogue catalogue;
  private final Clock clock;

  CommitmentPages(Commitments commitments, Catalogue catalogue, Clock clock) {
    this.commitments = commitments;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/commitments")
  ModelAndView history(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var today = LocalDate.now(clock);
    var start = new HashMap<String, String>();
    start.put("stated-day", "" + today.getDayOfMonth());
    start.put("stated-month", "" + today.getMonthValue());
    start.put("stated-year", "" + today.getYear());
    start.putAll(asked);
    return page(actor, shell, Asked.force(actor, force), new CommitmentForm(start));
  }

  @PostMapping("/readiness/{force}/commitments")
  ModelAndView state(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var id = Asked.force(actor, force);
    actor.require(Right.CHANGE_COMMITMENTS, id);
    var form = new CommitmentForm(typed);
    var parsed = form.parse(id, catalogue);
    if (parsed.isPresent()) {
      switch (commitments.state(actor, parsed.get(), form.seen())) {
        case StatementOutcome.Stated(var stated, _) -> {
          return new ModelAndView(
              "redirect:/readiness/%s?unit=%s".formatted(id, stated.unitType()));
        }
        case StatementOutcome.ChangedMeanwhile(var theirs, var yours) -> {
          form.changed(theirs, yours);
          var both = page(actor, shell, id, form);
          both.setStatus(HttpStatus.CONFLICT);
          return both;
        }
        case StatementOutcome.AlreadyStated(var stated) ->
            form.wrong(
                "needed",
                "The same figures are stated already for %s"
                    .formatted(Words.date(stated.statedOn())));
        case StatementOutcome.NotYet(var stated) ->
            form.wrong(
                "stated",
                "Stated on (%s) has not come yet".formatted(Words.date(stated.statedOn())));
      }
    }
    var page = page(actor, shell, id, form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, Shell shell, ForceId id, CommitmentForm form) {
    var force = catalogue.force(id).orElseThrow(() -> new NotFound("force", id.value()));
    var view = view(actor, force, form);
    var titled =
        shell.page(
            view.heading(),
            new Item("Readiness", "/readiness"),
            new Item(force.name(), "/readiness/" + id),
            Item.here("Stated"));
    return new ModelAndView(
        "readiness/commitments",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private CommitmentsView view(Actor actor, Force force, CommitmentForm form) {
    var seen = commitments.seen(actor, force.id());
    return new CommitmentsView(
        "What %s says that it needs, has and promises".formatted(Names.shortName(force)),
        form.errors(),
        commitments.history(actor, force.id()).stream().map(this::row).toList(),
        actor.can(Right.CHANGE_COMMITMENTS, force.id()),
        "/readiness/%s/commitments".formatted(force.id()),
        form.changed(),
        seen,
        form.field("unit", "Unit", ""),
        catalogue.unitTypes().stream().map(t -> new Choice(t.code(), t.name())).toList(),
        form.field("needed", "Needed locally", "For local outbreaks, by your own assessment"),
        form.field("declared", "Declared", "Units that you say you have"),
        form.field("promised", "Promised nationally", "On top of the local need"),
        form.field("stated", "Stated on", "It holds from this day until a later statement"),
        form.value("stated-day"),
        form.value("stated-month"),
        form.value("stated-year"),
        form.field("source", "Source", "The document the figures come from"));
  }

  private CommitmentsView.Row row(Commitment said) {
    return new CommitmentsView.Row(
        "stated-%s-%s".formatted(said.unitType(), said.statedOn()),
        catalogue.unitType(said.unitType()).map(type -> type.name()).orElse(said.unitType()),
        "/readiness/%s?unit=%s&on=%s".formatted(said.force(), said.unitType(), said.statedOn()),
        said.neededLocally(),
        said.declared(),
        said.promisedNationally(),
        Words.shortDateYear(said.statedOn()),
        said.source());
  }
}

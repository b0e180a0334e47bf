package uk.muster.access.web.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.posts.Organisation;
import uk.muster.access.posts.OrganisationTree;
import uk.muster.access.posts.Organisations;
import uk.muster.access.posts.Sharing;
import uk.muster.access.posts.SharingOutcome;
import uk.muster.access.posts.Sharings;
import uk.muster.look.Choice;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Whether a region sees who a force's people are, or only how many.
@Controller
class SharingPages {
  private final Sharings sharings;
  private final Organisations organisations;
  private final Clock clock;

  SharingPages(Sharings sharings, Organisations organisations, Clock clock) {
    this.sharings = sharings;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/sharing")
  ModelAndView list(Actor actor, Shell shell, @RequestParam(defaultValue = "") String done) {
    return page(
        actor,
        shell,
        new Entered(Map.of()),
        done.equals("shared")
            ? "The names are shared"
            : done.equals("ended") ? "The names are no longer shared" : "");
  }

  @PostMapping("/sharing")
  ModelAndView share(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.SHARE_NAMES);
    var entered = new Entered(entries);
    var force = force(actor, entered.text("force"));
    actor.require(Right.SHARE_NAMES, force);
    var region = entered.words("region", "Choose a region or a regional unit");
    var to = entered.day("to", Optional.empty());
    var reason = entered.words("reason", "Enter why");
    var today = LocalDate.now(clock);
    if (entered.good() && to.isBefore(today)) {
      entered.wrong("to", "The last day must not be past (%s)".formatted(to));
    }
    if (entered.good()) {
      switch (sharings.share(actor, force, region, new Period(today, to), reason)) {
        case SharingOutcome.Shared _ -> {
          return new ModelAndView("redirect:/sharing?done=shared");
        }
        case SharingOutcome.NotItsRegion(var other) ->
            entered.wrong("region", "The force is not in %s".formatted(other));
        case SharingOutcome.SharedAlready(var other) ->
            entered.wrong("region", "Names are shared with %s already".formatted(other));
        case SharingOutcome.OutsideAYear _ ->
            entered.wrong("to", "The last day (%s) must be within a year".formatted(to));
      }
    }
    return page(actor, shell, entered, "");
  }

  @PostMapping("/sharing/end")
  String end(
      Actor actor,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String region) {
    actor.require(Right.SHARE_NAMES);
    sharings.end(actor, force(actor, force), region);
    return "redirect:/sharing?done=ended";
  }

  /// The force named, or the first one for which the actor decides.
  private static ForceId force(Actor actor, String named) {
    if (!named.isEmpty()) {
      if (!ForceId.isShaped(named)) {
        throw new NotFound("force", named);
      }
      return new ForceId(named);
    }
    return actor.forcesWith(Right.SHARE_NAMES).stream()
        .sorted()
        .findFirst()
        .orElseThrow(() -> new NotFound("force", named));
  }

  private ModelAndView page(Actor actor, Shell shell, Entered entered, String done) {
    var all = sharings.list(actor);
    var tree = organisations.tree(actor);
    var today = LocalDate.now(clock);
    var open = all.stream().filter(one -> !one.ended() && one.dates().covers(today)).toList();
    var view =
        new SharingView(
            open.isEmpty() ? "No region sees who your people are" : heading(open, tree),
            table(all, tree, today),
            open.stream()
                .filter(one -> actor.can(Right.SHARE_NAMES, one.force()))
                .map(one ->
                    new SharingView.Line(
                        one.force().value(), one.region(), name(tree, one.region())))
                .toList(),
            actor.can(Right.SHARE_NAMES)
                ? Optional.of(form(force(actor, ""), tree, entered))
                : Optional.empty(),
            done);
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "access/sharing",
        Map.of("shell", entered.good() ? titled : titled.withErrors(), "page", view));
  }

  private static String heading(List<Sharing> open, OrganisationTree tree) {
    return open.size() == 1
        ? "%s sees who your people are".formatted(name(tree, open.getFirst().region()))
        : "%d organisations see who your people are".formatted(open.size());
  }

  private static String name(OrganisationTree tree, String code) {
    return tree.find(code).map(Organisation::name).orElse(code);
  }

  private static Table table(List<Sharing> all, OrganisationTree tree, LocalDate today) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : all) {
      rows.add(
          List.of(
              Cell.of(name(tree, one.region())),
              Cell.of(name(tree, one.force().value())),
              Cell.day(one.dates().from()),
              Cell.day(one.dates().to()),
              Cell.of(one.sharedBy()),
              Cell.of(one.reason()),
              Cell.of(
                  one.ended() ? "ended early" : one.dates().covers(today) ? "shared" : "over")));
    }
    return Table.of(
        "What was shared, newest first",
        "Coordinators see how many people there are, and not who.",
        List.of(
            Column.of("With"),
            Column.of("Names of"),
            Column.of("From"),
            Column.of("To"),
            Column.of("By"),
            Column.of("Why"),
            Column.of("Now")),
        rows);
  }

  private static FormView form(ForceId force, OrganisationTree tree, Entered entered) {
    var above =
        tree.find(force.value()).map(tree::above).orElse(List.of()).stream()
            .map(one -> new Choice(one.code(), one.name()))
            .toList();
    return new FormView(
        "Share names",
        "Its coordinators then see who your people are and what they can do, until the last day.",
        "/sharing",
        List.of(
            new FormView.Part(entered.field("region", "With", ""), above),
            FormView.Part.typed(
                entered.field("to", "Last day", "Within a year, such as 2026-12-01.")),
            FormView.Part.typed(entered.field("reason", "Why", ""))),
        "Share names",
        entered.errors());
  }
}

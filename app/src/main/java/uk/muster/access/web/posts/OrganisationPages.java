package uk.muster.access.web.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.posts.Organisation;
import uk.muster.access.posts.OrganisationOutcome;
import uk.muster.access.posts.OrganisationTree;
import uk.muster.access.posts.Organisations;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.OrganisationKind;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// The organisations in which posts are held; administrators add departments and partners.
@Controller
class OrganisationPages {
  private final Organisations organisations;

  OrganisationPages(Organisations organisations) {
    this.organisations = organisations;
  }

  @GetMapping("/organisations")
  ModelAndView list(Actor actor, Shell shell, @RequestParam(defaultValue = "") String done) {
    return page(actor, shell, new Entered(Map.of()), done.equals("added"));
  }

  @PostMapping("/organisations")
  ModelAndView add(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var entered = new Entered(entries);
    var force = entered.words("force", "Choose a force");
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    actor.require(Right.MANAGE_ACCOUNTS, new ForceId(force));
    var name = entered.words("name", "Enter what it is called");
    var code = entered.words("code", "Enter a code");
    var kind =
        entered.text("kind").equals(OrganisationKind.PARTNER.words())
            ? OrganisationKind.PARTNER
            : OrganisationKind.DEPARTMENT;
    if (entered.good()) {
      switch (organisations.add(actor, new ForceId(force), kind, code, name)) {
        case OrganisationOutcome.Added _ -> {
          return new ModelAndView("redirect:/organisations?done=added");
        }
        case OrganisationOutcome.CodeTaken(var taken) ->
            entered.wrong("code", "%s has the code %s already".formatted(force, taken));
        case OrganisationOutcome.CodeUnusable(var unusable) ->
            entered.wrong(
                "code",
                "Use 2 to 39 small letters, digits and hyphens, not “%s”".formatted(unusable));
      }
    }
    return page(actor, shell, entered, false);
  }

  private ModelAndView page(Actor actor, Shell shell, Entered entered, boolean added) {
    var tree = organisations.tree(actor);
    var all = tree.all();
    var view =
        new OrganisationsView(
            Words.count(all.size(), "organisation", "organisations") + " in which posts are held",
            Table.of(
                "Organisations",
                "There is none.",
                List.of(Column.of("Organisation"), Column.of("Kind"), Column.of("Belongs to")),
                all.stream().map(one -> cells(tree, one)).toList()),
            actor.can(Right.MANAGE_ACCOUNTS)
                ? Optional.of(form(actor, tree, entered))
                : Optional.empty(),
            added ? "The organisation is added" : "");
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "access/organisations",
        Map.of("shell", entered.good() ? titled : titled.withErrors(), "page", view));
  }

  private static List<Cell> cells(OrganisationTree tree, Organisation one) {
    return List.of(
        Cell.of(one.name()),
        Cell.of(one.scope().organisationKind().words()),
        Cell.of(
            one.parents().stream()
                .flatMap(code -> tree.find(code).stream())
                .map(Organisation::name)
                .collect(Collectors.joining(", "))));
  }

  private static FormView form(Actor actor, OrganisationTree tree, Entered entered) {
    var forces =
        actor.forcesWith(Right.MANAGE_ACCOUNTS).stream()
            .sorted()
            .map(force ->
                new Choice(
                    force.value(),
                    tree.find(force.value()).map(Organisation::name).orElse(force.value())))
            .toList();
    return new FormView(
        "Add a department or a partner",
        "",
        "/organisations",
        List.of(
            new FormView.Part(entered.field("force", "Of the force", ""), forces),
            new FormView.Part(
                entered.field("kind", "Kind", ""),
                List.of(
                    new Choice(OrganisationKind.DEPARTMENT.words(), "Department"),
                    new Choice(OrganisationKind.PARTNER.words(), "Partner"))),
            FormView.Part.typed(entered.field("name", "Name", "Such as Operational planning.")),
            FormView.Part.typed(
                entered.field("code", "Code", "Small letters and hyphens: operational-planning."))),
        "Add it",
        entered.errors());
  }
}

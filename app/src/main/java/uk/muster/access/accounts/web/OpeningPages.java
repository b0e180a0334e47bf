package uk.muster.access.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.Scope;
import uk.muster.access.ThreatField;
import uk.muster.access.accounts.Accounts;
import uk.muster.access.accounts.OpeningOutcome;
import uk.muster.access.posts.Organisation;
import uk.muster.access.posts.Organisations;
import uk.muster.access.posts.Posts;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Role;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Opens an account for somebody, with the first post.
@Controller
class OpeningPages {
  private static final OpeningForm EMPTY =
      new OpeningForm("", "", "", "", "", "", "", "", "", "", "", "");

  private final Accounts accounts;
  private final Posts posts;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final List<String> providers;
  private final Clock clock;

  OpeningPages(
      Accounts accounts,
      Posts posts,
      Organisations organisations,
      Catalogue catalogue,
      @Value("${muster.providers}") String providers,
      Clock clock) {
    this.accounts = accounts;
    this.posts = posts;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.providers =
        Arrays.stream(providers.split(",", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    this.clock = clock;
  }

  @GetMapping("/open-account")
  ModelAndView ask(Actor actor, Shell shell) {
    return page(actor, shell, EMPTY, "Open an account", Optional.empty(), List.of());
  }

  @PostMapping("/open-account")
  ModelAndView open(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var form = OpeningForm.of(entries);
    return switch (form.parse(LocalDate.now(clock), providers, catalogue.threats())) {
      case OpeningForm.Parsed.Invalid(var errors) ->
          page(actor, shell, form, "Open an account", Optional.empty(), errors);
      case OpeningForm.Parsed.Valid(var asked) ->
          switch (accounts.open(actor, asked)) {
            case OpeningOutcome.Refused(var field, var why) ->
                page(
                    actor,
                    shell,
                    form,
                    "Open an account",
                    Optional.empty(),
                    List.of(new FieldError(field, why)));
            case OpeningOutcome.Opened(var name, var link) when link.isEmpty() ->
                new ModelAndView("redirect:/accounts/%s?done=opened".formatted(name));
            case OpeningOutcome.Opened(var name, var link) ->
                page(actor, shell, EMPTY, "Account %s is open".formatted(name), link, List.of());
          };
    };
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      OpeningForm form,
      String heading,
      Optional<OneTimeLink> link,
      List<FieldError> errors) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var view =
        new OpeningView(
            heading,
            link,
            fields(form, errors),
            Choice.choose(roles(), form.role()),
            Choice.choose(places(actor), form.scope()),
            Choice.choose(providers(), form.provider()),
            Choice.choose(new ThreatField(catalogue.threats()).choices(), form.threat()),
            errors);
    var titled =
        shell.page(heading, new Item("Accounts", "/accounts"), Item.here("Open an account"));
    var page =
        new ModelAndView(
            "access/open-account",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static List<Field> fields(OpeningForm form, List<FieldError> errors) {
    return List.of(
        Field.of("name", "Name of the account")
            .hinted("Such as leics.planner")
            .holding(form.name())
            .among(errors),
        Field.of("title", "Post in words")
            .hinted("Such as Operational planning, Leicestershire")
            .holding(form.title())
            .among(errors),
        Field.of("role", "Role").holding(form.role()).among(errors),
        Field.of("scope", "Place").holding(form.scope()).among(errors),
        Field.of("from", "First day")
            .hinted("Such as 2026-12-01; empty for today")
            .holding(form.from())
            .among(errors),
        Field.of("to", "Last day").hinted("Empty for no end").holding(form.to()).among(errors),
        Field.of("mail", "Address of mail")
            .hinted("May be empty; a forgotten password is then helped by you alone")
            .holding(form.mail())
            .among(errors),
        Field.of("provider", "Signs in at").holding(form.provider()).among(errors),
        Field.of("name_there", "Name there")
            .hinted("As the provider calls the person; empty for the name of the account")
            .holding(form.nameThere())
            .among(errors),
        Field.of("programme", "Programme")
            .hinted("Of an inspection only, with a last day")
            .holding(form.programme())
            .among(errors),
        Field.of("forces", "Forces inspected")
            .hinted("Of an inspection only: kent, surrey")
            .holding(form.forces())
            .among(errors),
        Field.of("threat", "Threat").hinted(ThreatField.HINT).holding(form.threat()).among(errors));
  }

  private static List<Choice> roles() {
    var roles = new ArrayList<Choice>();
    roles.add(new Choice("", "Choose a role"));
    Arrays.stream(Role.values())
        .filter(role -> role != Role.SYSTEM)
        .forEach(role -> roles.add(new Choice(role.name(), role.title())));
    return roles;
  }

  private List<Choice> places(Actor actor) {
    var forces = actor.forcesWith(Right.MANAGE_ACCOUNTS);
    var places = new ArrayList<Choice>();
    places.add(new Choice("", "Choose a place"));
    if (forces.size() == catalogue.forces().size()) {
      places.add(new Choice(PlaceField.NATION, "England and Wales"));
    }
    catalogue.forces().stream()
        .filter(force -> forces.contains(force.id()))
        .forEach(force -> places.add(new Choice(force.id().value(), force.name())));
    var charge = posts.charge(actor);
    var tree = organisations.tree(actor);
    tree.all().stream()
        .map(Organisation::scope)
        .filter(scope -> !(scope instanceof Scope.OfForce || scope instanceof Scope.OfNation))
        .filter(charge)
        .forEach(scope -> places.add(new Choice(PlaceField.of(scope), tree.name(scope))));
    return places;
  }

  private List<Choice> providers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Muster itself"));
    providers.forEach(one -> choices.add(new Choice(one, one)));
    return choices;
  }
}

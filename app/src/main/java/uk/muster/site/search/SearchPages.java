package uk.muster.site.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.FieldType;
import uk.muster.register.title.Titled;
import uk.muster.register.title.Titles;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.PeopleRegister;

/// Where the search of the header leads.
@Controller
class SearchPages {
  private static final int OF_A_KIND = 5;

  private final Catalogue catalogue;
  private final PeopleRegister people;
  private final Register register;
  private final Registers registers;
  private final Titles titles;
  private final Clock clock;

  SearchPages(
      Catalogue catalogue,
      PeopleRegister people,
      Register register,
      Registers registers,
      Titles titles,
      Clock clock) {
    this.catalogue = catalogue;
    this.people = people;
    this.register = register;
    this.registers = registers;
    this.titles = titles;
    this.clock = clock;
  }

  @GetMapping("/search")
  ModelAndView search(Actor actor, Shell shell, @RequestParam(defaultValue = "") String q) {
    var words = new SearchWords(q);
    var places = new Places(catalogue, actor);
    var entries = titles.holding(actor, words.typed(), LocalDate.now(clock), OF_A_KIND);
    var view =
        new SearchView(
            words.typed(),
            List.of(
                new SearchView.Group("People", people(actor, words)),
                new SearchView.Group("Other names", otherNames(actor, words)),
                new SearchView.Group("In the registers", entries.stream().map(this::link).toList()),
                new SearchView.Group("Forces", places.forces(words)),
                new SearchView.Group("Regions", places.regions(words)),
                new SearchView.Group("Pages", places.pages(words, shell))),
            actor.can(Right.READ_PEOPLE));
    var marked = shell.atLeast(Classification.of(entries.stream().map(Titled::bears)));
    return new ModelAndView(
        "site/search",
        Map.of("shell", marked.page(view.heading(), Item.here("Search")), "page", view));
  }

  private Link link(Titled entry) {
    return new Link(
        "%s: %s, %s".formatted(entry.title(), entry.one(), force(entry.force())), entry.path());
  }

  private String force(ForceId force) {
    return catalogue.force(force).map(known -> known.name()).orElse(force.value());
  }

  /// What has another name that holds the words, under that name.
  private List<Link> otherNames(Actor actor, SearchWords words) {
    if (words.typed().isEmpty() || !actor.can(Right.READ_CAPABILITY)) {
      return List.of();
    }
    var asked = EntryQuestion.on(LocalDate.now(clock)).searching(words.typed());
    return registers.list(actor, Register.OTHER_NAMES, asked).entries().stream()
        .map(one ->
            new Link(
                "%s: another name of %s".formatted(one.text("name"), one.text("stands_for")),
                path(one)))
        .toList();
  }

  private String path(Entry name) {
    return register.kind(Register.OTHER_NAMES).fields().stream()
        .filter(field -> !name.text(field.name()).isEmpty())
        .flatMap(field ->
            field.type() instanceof FieldType.Link(var to)
                ? Stream.of(Entry.path(to, name.force(), name.text(field.name())))
                : Stream.of())
        .findFirst()
        .orElse(name.path());
  }

  private List<Link> people(Actor actor, SearchWords words) {
    if (!actor.can(Right.READ_PEOPLE) || !words.mayBeACollarNumber()) {
      return List.of();
    }
    return people.forcesOf(actor, words.typed()).stream()
        .map(force -> person(force, words.typed()))
        .toList();
  }

  private Link person(ForceId force, String personId) {
    return new Link(
        personId + ", " + force(force),
        "/people/" + force.value() + "/" + UriUtils.encodePath(personId, "UTF-8"));
  }
}

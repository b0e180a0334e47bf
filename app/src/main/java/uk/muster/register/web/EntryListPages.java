package uk.muster.register.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.register.Cursor;
import uk.muster.register.EntryPage;
import uk.muster.register.EntryPanel;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Word;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The entries of one kind: searched, narrowed, sorted, page by page.
@Controller
class EntryListPages {
  private static final int CHOICES = 300;

  private final Registers registers;
  private final FieldReading reading;
  private final EntryWords words;
  private final List<EntryPanel.OfList> others;
  private final Catalogue catalogue;
  private final Clock clock;

  EntryListPages(
      Registers registers,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      List<EntryPanel.OfList> others,
      Clock clock) {
    this.registers = registers;
    this.reading = reading;
    this.others = List.copyOf(others);
    this.catalogue = catalogue;
    this.clock = clock;
    words = new EntryWords(register, reading, catalogue, clock.getZone());
  }

  @GetMapping("/registers/{kind}")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = registers.kind(actor, code);
    var asked = new Asked(kind, entries);
    asked.requireForce(catalogue);
    var errors = asked.errors();
    var found =
        errors.isEmpty()
            ? registers.list(actor, code, asked.question(clock))
            : new EntryPage(
                List.of(),
                0,
                false,
                Optional.empty(),
                Classification.OFFICIAL,
                Optional.empty(),
                Optional.empty());
    var view = view(actor, kind, asked, found);
    var titled =
        shell
            .atLeast(found.classification())
            .page(view.heading(), RegisterIndexPages.REGISTERS, Item.here(kind.heading()));
    return new ModelAndView(
        "register/list",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private ListView view(Actor actor, Kind kind, Asked asked, EntryPage found) {
    var path = "/registers/" + kind.code();
    var sorting = asked.sorting(path);
    var several =
        actor.forces().size() != 1
            || found.entries().stream().anyMatch(one -> !actor.forces().contains(one.force()));
    return new ListView(
        heading(actor, kind, asked, found),
        kind.purpose() + ".",
        path,
        found.changed().map(at -> "Last recorded at %s.".formatted(words.at(at))).orElse(""),
        asked.errors(),
        filters(actor, kind, asked, several),
        Field.of("q", "Search").holding(asked.value("q")),
        asked.on(),
        asked.knownOn(),
        Field.of("ended", "Ended ones").holding(asked.value("ended")),
        asked.errors().isEmpty()
            ? new OtherNames(registers, words.register()).said(actor, kind, asked.question(clock))
            : List.of(),
        words.list(kind, found.entries(), sorting, several),
        found.previous().map(at -> page(sorting.at(asked.address(path).text()), at)).orElse(""),
        found.next().map(at -> page(sorting.at(asked.address(path).text()), at)).orElse(""),
        !actor.forcesWith(kind.change()).isEmpty(),
        "Add a " + kind.one(),
        links(actor, kind, asked, found.uncounted()));
  }

  private static String page(String address, Cursor at) {
    return address + "&from=" + at.text();
  }

  /// All are counted only where that is asked for.
  private String heading(Actor actor, Kind kind, Asked asked, EntryPage found) {
    var force = asked.value("force");
    var count =
        found.uncounted() && asked.countsAll()
            ? Words.count(
                registers.count(actor, kind.code(), asked.question(clock)), kind.one(), kind.many())
            : count(kind, found.total(), found.uncounted());
    return force.isEmpty() || !ForceId.isShaped(force)
        ? count
        : "%s: %s".formatted(words.force(new ForceId(force)), count);
  }

  static String count(Kind kind, long total, boolean uncounted) {
    var count = Words.count(total, kind.one(), kind.many());
    return uncounted ? "More than " + count : count;
  }

  private List<ListView.Filter> filters(Actor actor, Kind kind, Asked asked, boolean several) {
    var filters = new ArrayList<ListView.Filter>();
    if (several) {
      var forces =
          actor.forcesWith(kind.read()).stream()
              .sorted()
              .map(id -> new Word(id.value(), words.force(id)))
              .toList();
      filters.add(filter("force", "Force", forces, asked));
    }
    for (var field : kind.fieldsFor(KindField.Use.FILTERED)) {
      var choices = choices(actor, field, asked, several);
      if (!choices.isEmpty()) {
        filters.add(filter(field.name(), field.label(), choices, asked));
      }
    }
    return filters;
  }

  private List<Word> choices(Actor actor, KindField field, Asked asked, boolean several) {
    if (!(field.type() instanceof FieldType.Link(var to))) {
      return reading.words(field);
    }
    var force = several ? asked.value("force") : actor.forces().iterator().next().value();
    return ForceId.isShaped(force)
        ? registers.titles(actor, to, new ForceId(force), asked.day(clock), CHOICES)
        : List.of();
  }

  private static ListView.Filter filter(String name, String label, List<Word> words, Asked asked) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Any"));
    words.forEach(word -> choices.add(new Choice(word.code(), word.words())));
    return new ListView.Filter(Field.of(name, label).holding(asked.value(name)), choices);
  }

  /// The one force whose list is shown.
  private static Optional<ForceId> force(Actor actor, Asked asked) {
    var force = asked.value("force");
    if (!force.isEmpty()) {
      return ForceId.isShaped(force) ? Optional.of(new ForceId(force)) : Optional.empty();
    }
    return actor.forces().size() == 1 ? actor.forces().stream().findFirst() : Optional.empty();
  }

  private List<Link> links(Actor actor, Kind kind, Asked asked, boolean uncounted) {
    var path = "/registers/" + kind.code();
    var links = new ArrayList<Link>();
    if (uncounted && !asked.countsAll()) {
      links.add(new Link("Count them all", asked.address(path).with("count", "all").text()));
    }
    links.add(new Link("Download as CSV", asked.address(path + ".csv").text()));
    links.add(
        new Link(
            "Download the public edition",
            asked.address(path + ".csv").with("edition", EntryFilePages.PUBLIC).text()));
    force(actor, asked)
        .ifPresent(force ->
            others.forEach(one ->
                one.link(actor, kind, force, asked.address(path).text()).ifPresent(links::add)));
    if (!actor.forcesWith(kind.change()).isEmpty()) {
      links.add(new Link("Import %s.csv".formatted(kind.code()), "/imports"));
    }
    return links;
  }
}

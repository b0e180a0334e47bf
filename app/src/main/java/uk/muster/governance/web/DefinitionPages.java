package uk.muster.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.look.Choice;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.Force;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What terms mean under an edition of the requirement: to the force, to frameworks, to everybody.
@Controller
class DefinitionPages {
  private static final String PATH = "/definitions";
  private static final String OPEN = "to be defined";

  private final Registers registers;
  private final Frameworks frameworks;
  private final Catalogue catalogue;
  private final Clock clock;

  DefinitionPages(Registers registers, Frameworks frameworks, Catalogue catalogue, Clock clock) {
    this.registers = registers;
    this.frameworks = frameworks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView definitions(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String edition) {
    var id = asked(actor, force);
    var chosen = catalogue.edition(edition).orElseGet(() -> editions().getFirst());
    var own =
        registers.all(actor, "definitions", EntryQuestion.on(LocalDate.now(clock)).of(id)).stream()
            .filter(one -> List.of("", chosen.code()).contains(one.text("edition")))
            .toList();
    var needed = needed(actor, id, chosen, own);
    var open = needed.rows().stream().filter(row -> row.getLast().state().isPresent()).count();
    var view =
        BoardsView.of(
                "%s: %s"
                    .formatted(
                        chosen.name(),
                        open == 0
                            ? "every term has a meaning"
                            : Words.count(
                                open, "term without a meaning", "terms without a meaning")),
                "What the force means by a term, what frameworks need to be defined, and the words"
                    + " that everybody shares.",
                List.of(
                    new Figure("Without a meaning", (int) open, "needed by frameworks").asAnswer(),
                    new Figure("The force's own", own.size(), "for this edition or for all")),
                List.of(),
                List.of(
                    new Section(
                        own(own),
                        BoardPages.add(
                            actor.can(Right.CHANGE_CAPABILITY, id),
                            "definitions",
                            "a definition",
                            Map.of("force", id.value(), "edition", chosen.code()))),
                    new Section(needed),
                    new Section(shared())),
                List.of(
                    new Link("All definitions of the force", "/registers/definitions?force=" + id)))
            .choosing(PATH, new AskedForce(id, name(id), forces(actor)))
            .among(
                editions().stream().map(one -> new Choice(one.code(), one.name())).toList(),
                chosen.code());
    return BoardPages.page(
        shell
            .atLeast(Classification.of(own.stream().map(Entry::classification)))
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Definitions")),
        view.naming("edition", "Edition"));
  }

  private List<Edition> editions() {
    return catalogue.editions().stream()
        .sorted(Comparator.comparing(Edition::issued).reversed())
        .toList();
  }

  private List<Choice> forces(Actor actor) {
    var all =
        actor.forcesWith(Right.READ_CAPABILITY).stream()
            .sorted()
            .flatMap(one -> catalogue.force(one).stream())
            .map(one -> new Choice(one.id().value(), one.name()))
            .toList();
    return all.size() < 2 ? List.of() : all;
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }

  private static ForceId asked(Actor actor, String force) {
    actor.require(Right.READ_CAPABILITY);
    var readable = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().findFirst();
    if (force.isEmpty()) {
      return readable.orElseThrow(() -> new NotFound("force", force));
    }
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(Right.READ_CAPABILITY, id);
    return id;
  }

  private static Table own(List<Entry> own) {
    return Table.of(
        "What the force means",
        "The force has defined no term.",
        List.of(Column.of("Term"), Column.of("Means"), Column.of("Adopted on"), Column.of("Owner")),
        own.stream()
            .map(one ->
                List.of(
                    BoardTables.titled(one),
                    Cell.of(one.text("wording")),
                    Cell.of(BoardTables.date(one.text("adopted_on"))),
                    Cell.of(one.text("owner"))))
            .toList());
  }

  /// The terms of the frameworks of an edition; what the force has defined needs nothing more.
  private Table needed(Actor actor, ForceId force, Edition edition, List<Entry> own) {
    var rows = new ArrayList<List<Cell>>();
    if (actor.can(Right.READ_ASSESSMENTS, force)) {
      for (var framework : frameworks.list(actor, edition.code())) {
        for (var term : framework.terms()) {
          rows.add(
              List.of(
                  Cell.of(term.term()),
                  Cell.of(framework.title()),
                  Cell.of(term.meaning()),
                  own.stream().anyMatch(one -> means(one, term.term()))
                      ? Cell.of("defined by the force")
                      : isOpen(term.meaning())
                          ? Cell.state(State.OPEN, "no meaning yet")
                          : Cell.of("defined")));
        }
      }
    }
    return Table.of(
        "Terms of the frameworks",
        "No framework of this edition needs a term, or your post reads none.",
        List.of(
            Column.of("Term"),
            Column.of("Framework"),
            Column.of("What it says"),
            Column.of("State")),
        rows);
  }

  private static boolean isOpen(String meaning) {
    return meaning.isBlank() || meaning.toLowerCase(Locale.UK).startsWith(OPEN);
  }

  private static boolean means(Entry definition, String term) {
    return definition.text("name").equalsIgnoreCase(term)
        || definition.text("stands_for").equalsIgnoreCase(term);
  }

  private Table shared() {
    return Table.of(
        "Words that everybody shares",
        "The catalogue has no definition.",
        List.of(Column.of("Term"), Column.of("Means"), Column.of("Source")),
        catalogue.definitions().stream()
            .map(one -> List.of(Cell.of(one.name()), Cell.of(one.meaning()), Cell.of(one.source())))
            .toList());
  }
}

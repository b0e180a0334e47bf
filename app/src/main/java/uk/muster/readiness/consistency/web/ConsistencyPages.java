package uk.muster.readiness.consistency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.readiness.consistency.Compared;
import uk.muster.readiness.consistency.Consistency;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Which forces have the same skill validity, course licence, carrier, kit and words of command,
/// and which are odd.
@Controller
class ConsistencyPages {
  private final Consistency consistency;
  private final Catalogue catalogue;
  private final Clock clock;

  ConsistencyPages(Consistency consistency, Catalogue catalogue, Clock clock) {
    this.consistency = consistency;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/consistency")
  ModelAndView compare(Actor actor, Shell shell) {
    var compared = consistency.compare(actor);
    var forces = actor.forcesWith(Right.READ_COUNTS).size();
    var view =
        new ConsistencyView(
            heading(compared),
            "Compared over %s: how long skills last, the licences of courses, and the standards of"
                    .formatted(Words.count(forces, "force", "forces"))
                + " vehicles and kit and the words of command by their national references.",
            hidden(actor, compared),
            table(compared));
    return new ModelAndView(
        "readiness/consistency",
        Map.of("shell", marked(shell, compared).page(view.heading()), "page", view));
  }

  @GetMapping("/consistency.csv")
  CsvFile file(Actor actor, Shell shell) {
    var compared = consistency.compare(actor);
    return CsvFile.of(
        marked(shell, compared), "consistency", LocalDate.now(clock), table(compared));
  }

  /// Which forces stand apart, taken together, bears more than each entry does.
  private static Shell marked(Shell shell, List<Compared> compared) {
    return compared.stream().anyMatch(Compared::namesTheOdd)
        ? shell.atLeast(new Classification(Marking.OFFICIAL_SENSITIVE, ""))
        : shell;
  }

  private static String hidden(Actor actor, List<Compared> compared) {
    if (compared.stream().noneMatch(Compared::hidesTheOdd)) {
      return "";
    }
    return actor.can(Right.READ_CAPABILITY)
        ? "Names are not shown where an entry is marked above %s, the marking of your post; its force is counted all the same."
            .formatted(actor.ceiling().words())
        : "Your post reads counts. Which forces have other equipment or words is OFFICIAL-SENSITIVE"
            + " and shown to posts that may read the capability of those forces.";
  }

  private static String heading(List<Compared> compared) {
    var several = compared.stream().filter(one -> !one.isOfOneForce()).toList();
    var differ = several.stream().filter(one -> !one.isSame()).count();
    if (several.isEmpty() && !compared.isEmpty()) {
      return "Nothing is kept by more than one force";
    }
    return several.isEmpty()
        ? "Nothing can be compared yet"
        : differ == 0
            ? Words.count(
                several.size(),
                "thing compared is the same wherever it is kept",
                "things compared are the same wherever they are kept")
            : "%s of %s not the same everywhere"
                .formatted(
                    Words.number(differ),
                    Words.count(several.size(), "thing compared is", "things compared are"));
  }

  private Table table(List<Compared> compared) {
    return Table.of(
        "What forces have",
        "No force has courses that give a skill, standards of equipment or words of command: import"
            + " courses.csv, kit-standards.csv and words-of-command.csv.",
        List.of(
            Column.of("Compared"),
            Column.of("Of"),
            Column.of("What is used"),
            Column.number("Forces"),
            Column.of("Stands"),
            Column.of("Which")),
        compared.stream().flatMap(one -> one.uses().stream().map(use -> row(one, use))).toList());
  }

  private List<Cell> row(Compared one, Compared.Use use) {
    return List.of(
        Cell.of(one.what()),
        Cell.of(one.of()),
        Cell.of(use.words()),
        Cell.of(use.forces()),
        one.isOfOneForce()
            ? Cell.state(State.NOT_YET, "one force only")
            : one.isSame()
                ? Cell.state(State.MET, "the same")
                : one.isUsual(use)
                    ? Cell.state(State.MET, "usual")
                    : Cell.state(State.DISAGREES, "differs"),
        Cell.of(which(one, use)));
  }

  private String which(Compared one, Compared.Use use) {
    if (!one.isOdd(use) && !one.isOfOneForce()) {
      return "";
    }
    var hidden = use.forces() - use.named().size();
    var names = use.named().stream().map(this::name).collect(Collectors.joining(", "));
    return hidden == 0
        ? names
        : names.isEmpty()
            ? "names not shown"
            : "%s, and %s not shown".formatted(names, Words.number(hidden));
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(Force::name).orElse(force.value());
  }
}

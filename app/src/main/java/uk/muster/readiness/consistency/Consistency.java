package uk.muster.readiness.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.muster.equipment.KitStandards;
import uk.muster.equipment.WordsOfCommand;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.reference.VehicleKind;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.workforce.training.Course;
import uk.muster.workforce.training.Courses;

/// Whether forces have the same: how long a skill lasts, the licence that a course teaches, the
/// standard of carriers, each piece of kit by the reference of its standard, how often equipment is
/// checked, the words of command. Courses are named for whoever may read counts; of the others only
/// how many, but for the forces that the actor may be told of.
@Service
public class Consistency {
  private final Courses courses;
  private final KitStandards standards;
  private final WordsOfCommand commands;
  private final Catalogue catalogue;

  Consistency(
      Courses courses, KitStandards standards, WordsOfCommand commands, Catalogue catalogue) {
    this.courses = courses;
    this.standards = standards;
    this.commands = commands;
    this.catalogue = catalogue;
  }

  /// What is compared over the forces whose counts the actor may read; what differs comes first.
  public List<Compared> compare(Actor actor) {
    actor.require(Right.READ_COUNTS);
    var tally = new Tally();
    for (var force : actor.forcesWith(Right.READ_COUNTS).stream().sorted().toList()) {
      courses.offered(actor, force).stream()
          .map(line -> line.course())
          .filter(course -> course.force().equals(force) && !course.skill().isEmpty())
          .forEach(course -> add(tally, course));
    }
    var all = new ArrayList<>(tally.compared());
    all.addAll(equipment(actor));
    all.addAll(commands(actor));
    return all.stream()
        .sorted(
            Comparator.comparing(Compared::isOfOneForce)
                .thenComparing(Compared::isSame)
                .thenComparing(Compared::what)
                .thenComparing(Compared::of))
        .toList();
  }

  private void add(Tally tally, Course course) {
    var skill = catalogue.skill(course.skill()).map(Skill::name).orElse(course.skill());
    var months =
        course.validMonths().isPresent()
            ? "%d months".formatted(course.validMonths().getAsInt())
            : "as the catalogue has it";
    tally.add("Skill lasts", skill, months, course.force());
    if (!course.licence().isEmpty()) {
      var kind = Course.KINDS.getOrDefault(course.kind(), course.kind());
      tally.add("Licence of the course", skill + ", " + kind, course.licence(), course.force());
    }
  }

  private List<Compared> commands(Actor actor) {
    var uses = new LinkedHashMap<String, List<Compared.Use>>();
    for (var used : commands.used(actor)) {
      uses.computeIfAbsent(used.of(), _ -> new ArrayList<>())
          .add(new Compared.Use(used.words(), used.forces(), used.named()));
    }
    return uses.entrySet().stream()
        .map(one -> new Compared("Words of command", one.getKey(), one.getValue()))
        .toList();
  }

  private List<Compared> equipment(Actor actor) {
    var uses = new LinkedHashMap<List<String>, List<Compared.Use>>();
    for (var used : standards.used(actor)) {
      uses.computeIfAbsent(key(used), _ -> new ArrayList<>())
          .add(new Compared.Use(used.words(), used.forces(), used.named()));
    }
    return uses.entrySet().stream()
        .map(one -> new Compared(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
        .toList();
  }

  private List<String> key(KitStandards.Used used) {
    return switch (used.subject()) {
      case VEHICLES ->
          List.of(
              "Standard of vehicles",
              catalogue.vehicleKind(used.of()).map(VehicleKind::name).orElse(used.of()));
      case OTHER_VEHICLES -> List.of("Standard of vehicles", used.of().replace('-', ' '));
      case KIT -> List.of("Kit by its reference", used.of());
      case CHECKS -> List.of("How often it is checked", used.of());
    };
  }
}

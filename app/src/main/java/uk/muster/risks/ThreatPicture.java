package uk.muster.risks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;

/// One threat from the assessment to the exercise: what the registers hold at each step, and what
/// points at what.
public record ThreatPicture(Threat threat, List<Step> steps, List<Line> lines) {
  private static final String PRIORITIES = "priorities";

  private static final String EXERCISES = "exercises";

  /// The steps and the kinds of record that stand in them. Kinds of other modules are named by
  /// their codes and left out while no module declares them.
  private static final List<Planned> STEPS =
      List.of(
          new Planned("Assessed", "not assessed", "assessments", "community-risks"),
          new Planned("Put first", "not put first", "control-strategies", PRIORITIES),
          new Planned("Needed", "no need stated", "assumptions", "capability-targets"),
          new Planned("Planned", "not planned", "strategies", "plans"),
          new Planned("Exercised", "not exercised", EXERCISES));

  public ThreatPicture {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
  }

  private record Planned(String name, String missing, List<String> kinds) {
    Planned(String name, String missing, String... kinds) {
      this(name, missing, List.of(kinds));
    }
  }

  static List<String> kinds() {
    return STEPS.stream().flatMap(step -> step.kinds().stream()).toList();
  }

  /// One step.
  ///
  /// @param missing what is to be said while nothing takes the step
  /// @param counting how many of the entries take it
  public record Step(String name, String missing, List<Entry> entries, long counting) {
    public Step {
      entries = List.copyOf(entries);
    }
  }

  /// One entry points at another.
  public record Line(Entry from, Entry to) {}

  /// Draws it together from the entries of the kinds that there are.
  static ThreatPicture of(Threat threat, Map<Kind, List<Entry>> byKind) {
    var links = new Links(byKind);
    var shown = shown(threat.code(), links);
    var steps = new ArrayList<Step>();
    for (var step : STEPS) {
      if (byKind.keySet().stream().anyMatch(kind -> step.kinds().contains(kind.code()))) {
        var entries =
            links.all().stream()
                .filter(one -> shown.contains(one) && step.kinds().contains(one.kind()))
                .toList();
        var counting = entries.stream().filter(ThreatPicture::counts).count();
        steps.add(new Step(step.name(), step.missing(), entries, counting));
      }
    }
    var lines =
        links.lines().stream()
            .filter(line -> shown.contains(line.from()) && shown.contains(line.to()))
            .toList();
    return new ThreatPicture(threat, steps, lines);
  }

  /// A control strategy alone puts no threat first, a priority only while it is in force; an
  /// exercise that is only planned exercises nothing.
  private static boolean counts(Entry entry) {
    return switch (entry.kind()) {
      case "control-strategies", "assumptions" -> false;
      case PRIORITIES -> entry.text("standing").equals("in-force");
      case EXERCISES -> entry.text("state").equals("held");
      default -> true;
    };
  }

  /// Those that name the threat, and those that name none and hang together with one that does.
  private static Set<Entry> shown(String threat, Links links) {
    var shown = new LinkedHashSet<Entry>();
    links.all().stream().filter(one -> Coverage.holds(one, "threats", threat)).forEach(shown::add);
    var more = true;
    while (more) {
      more =
          shown.addAll(
              links.lines().stream()
                  .filter(line -> shown.contains(line.from()) || shown.contains(line.to()))
                  .flatMap(line -> Stream.of(line.from(), line.to()))
                  .filter(one -> one.text("threats").isEmpty())
                  .toList());
    }
    return shown;
  }

  /// The entries and what points at what among them.
  private record Links(List<Entry> all, List<Line> lines) {
    Links(Map<Kind, List<Entry>> byKind) {
      this(byKind.values().stream().flatMap(List::stream).toList(), lines(byKind));
    }

    private static List<Line> lines(Map<Kind, List<Entry>> byKind) {
      var byReference = new LinkedHashMap<String, Entry>();
      byKind
          .values()
          .forEach(entries ->
              entries.forEach(one -> byReference.put(one.kind() + "/" + one.code(), one)));
      var lines = new ArrayList<Line>();
      byKind.forEach((kind, entries) -> {
        for (var field : kind.fields()) {
          for (var entry : entries) {
            var text = entry.text(field.name());
            var to =
                switch (field.type()) {
                  case FieldType.Link(var other) -> byReference.get(other + "/" + text);
                  case FieldType.AnyLink() -> byReference.get(text);
                  default -> null;
                };
            if (to != null) {
              lines.add(new Line(entry, to));
            }
          }
        }
      });
      return lines;
    }
  }
}

package uk.muster.risks.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;

/// One threat from the assessment to the exercise: what the registers hold at each step, and what
/// points at what.
public record ThreatPicture(Threat threat, List<Step> steps, List<Line> lines) {
  private static final String PRIORITIES = "priorities";

  private static final String EXERCISES = "exercises";

  /// Records that stand in no step: each is a line from an exercise to what it tested.
  private static final String TESTED = "exercised-entries";

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

  /// The codes of the kinds that it is drawn from.
  public static List<String> kinds() {
    return Stream.concat(STEPS.stream().flatMap(step -> step.kinds().stream()), Stream.of(TESTED))
        .toList();
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
  public static ThreatPicture of(Threat threat, Map<Kind, List<Entry>> byKind) {
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

  /// What an entry points at, of one of some kinds.
  public List<Entry> restsOn(Entry entry, String... kinds) {
    return lines.stream()
        .filter(line -> line.from().equals(entry) && List.of(kinds).contains(line.to().kind()))
        .map(Line::to)
        .toList();
  }

  /// What of a kind points at an entry.
  public List<Entry> carries(Entry entry, String kind) {
    return lines.stream()
        .filter(line -> line.to().equals(entry) && line.from().kind().equals(kind))
        .map(Line::from)
        .toList();
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
    links.all().stream()
        .filter(one -> List.of(one.text("threats").split(";", -1)).contains(threat))
        .forEach(shown::add);
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
      this(
          byKind.values().stream()
              .flatMap(List::stream)
              .filter(one -> !one.kind().equals(TESTED))
              .toList(),
          lines(byKind));
    }

    private static List<Line> lines(Map<Kind, List<Entry>> byKind) {
      var byReference = new LinkedHashMap<String, Entry>();
      byKind
          .values()
          .forEach(entries ->
              entries.forEach(one -> byReference.put(one.kind() + "/" + one.code(), one)));
      var lines = new LinkedHashSet<Line>();
      byKind.forEach((kind, entries) -> {
        for (var entry : entries) {
          if (kind.code().equals(TESTED)) {
            tested(entry, byReference).ifPresent(lines::add);
          } else {
            kind.fields().stream()
                .flatMap(field -> to(field, entry.text(field.name()), byReference).stream())
                .forEach(to -> lines.add(new Line(entry, to)));
          }
        }
      });
      return List.copyOf(lines);
    }

    private static Optional<Entry> to(KindField field, String text, Map<String, Entry> all) {
      return switch (field.type()) {
        case FieldType.Link(var other) -> Optional.ofNullable(all.get(other + "/" + text));
        case FieldType.AnyLink() -> Optional.ofNullable(all.get(text));
        default -> Optional.empty();
      };
    }

    /// What was not looked at was not tested.
    private static Optional<Line> tested(Entry row, Map<String, Entry> all) {
      var exercise = all.get(EXERCISES + "/" + row.text("exercise"));
      var what = all.get(row.text("entry"));
      return exercise == null || what == null || row.text("result").equals("not-looked-at")
          ? Optional.empty()
          : Optional.of(new Line(exercise, what));
    }
  }
}

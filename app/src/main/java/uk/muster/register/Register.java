package uk.muster.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.exchange.Feed;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Guard;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.NotFound;

/// All kinds of record that the modules have declared.
public final class Register {
  /// The kind whose entries are other names of what they point at.
  public static final String OTHER_NAMES = "aliases";

  /// So deep that everything it may point at comes before it.
  static final int DEEPEST = 12;

  private final List<Kinds> modules;
  private final List<Guard> guards;
  private final Map<String, Kind> byCode = new LinkedHashMap<>();

  /// Collects the kinds of the modules.
  ///
  /// @throws IllegalArgumentException when two kinds have the same code or a link leads nowhere
  public Register(List<Kinds> modules, List<Guard> guards) {
    this.modules = List.copyOf(modules);
    this.guards = List.copyOf(guards);
    for (var kind : modules.stream().flatMap(module -> module.list().stream()).toList()) {
      if (byCode.put(kind.code(), kind) != null) {
        throw new IllegalArgumentException("kind (%s) is declared twice".formatted(kind.code()));
      }
    }
    for (var kind : byCode.values()) {
      for (var to : linked(kind)) {
        if (!byCode.containsKey(to)) {
          throw new IllegalArgumentException(
              "%s points at %s, which is no kind".formatted(kind.code(), to));
        }
      }
    }
  }

  public List<Kinds> modules() {
    return modules;
  }

  public List<Kind> kinds() {
    return List.copyOf(byCode.values());
  }

  public Optional<Kind> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The kind with this code.
  ///
  /// @throws NotFound when there is none
  public Kind kind(String code) {
    return find(code).orElseThrow(() -> new NotFound("register", code));
  }

  /// What modules above check of the rows of a kind.
  List<Feed.Check> guards(Kind kind) {
    return guards.stream().filter(one -> one.kind().equals(kind.code())).map(Guard::check).toList();
  }

  private static List<String> linked(Kind kind) {
    var all = new ArrayList<String>();
    for (var field : kind.fields()) {
      if (field.type() instanceof FieldType.Link(var to)) {
        all.add(to);
      }
    }
    return all;
  }

  /// How many kinds must be imported before one, because it points at them: 0 for one that points
  /// at none. The field of other names that points at entries of a kind; empty when none does.
  public static Optional<KindField> namedBy(Kind names, Kind kind) {
    return names.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Link(var to) && to.equals(kind.code()))
        .findFirst();
  }

  Map<String, Integer> depths() {
    var depths = new HashMap<String, Integer>();
    byCode.values().forEach(kind -> depth(kind, depths, List.of()));
    return depths;
  }

  private int depth(Kind kind, Map<String, Integer> depths, List<String> above) {
    if (above.contains(kind.code())) {
      throw new IllegalArgumentException(
          "kinds point at each other in a circle: %s".formatted(String.join(" → ", above)));
    }
    var known = depths.get(kind.code());
    if (known != null) {
      return known;
    }
    var path = new ArrayList<>(above);
    path.add(kind.code());
    if (kind.fields().stream().anyMatch(field -> field.type() instanceof FieldType.AnyLink)) {
      depths.put(kind.code(), DEEPEST);
      return DEEPEST;
    }
    var depth =
        linked(kind).stream()
            .filter(to -> !to.equals(kind.code()))
            .mapToInt(to -> depth(kind(to), depths, path) + 1)
            .max()
            .orElse(0);
    depths.put(kind.code(), depth);
    return depth;
  }
}

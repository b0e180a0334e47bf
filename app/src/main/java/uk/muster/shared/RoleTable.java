package uk.muster.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads `roles.csv`. A cell that is missing, unknown or double stops Muster from starting.
final class RoleTable {
  private static final int BEFORE_RIGHTS = 5;
  private static final Map<Role, Line> LINES = read(text());

  private RoleTable() {}

  /// One role.
  record Line(
      String title,
      Set<OrganisationKind> heldIn,
      Marking ceiling,
      boolean mayBeLent,
      Map<Right, Reach> reach) {
    /// Muster itself may do all; what it does is narrowed to one force where it is done.
    static final Line SYSTEM =
        new Line(
            "Muster itself",
            Set.of(),
            Marking.OFFICIAL_SENSITIVE,
            false,
            Arrays.stream(Right.values())
                .collect(Collectors.toMap(right -> right, _ -> Reach.YES)));
  }

  static Line line(Role role) {
    return Objects.requireNonNull(LINES.get(role));
  }

  /// The lines of a table.
  ///
  /// @throws IllegalArgumentException when a role or a right is not in it, or a cell says nothing
  static Map<Role, Line> read(String table) {
    var rows = table.lines().map(line -> List.of(line.split(",", -1))).toList();
    var head = rows.getFirst();
    var rights = head.subList(BEFORE_RIGHTS, head.size());
    if (!rights.equals(Arrays.stream(Right.values()).map(Right::words).toList())) {
      throw new IllegalArgumentException("the rights (%s) are not those known".formatted(rights));
    }
    var lines = new EnumMap<Role, Line>(Role.class);
    for (var cells : rows.subList(1, rows.size())) {
      var role = Role.valueOf(cells.getFirst());
      if (cells.size() != head.size() || lines.put(role, line(cells)) != null) {
        throw new IllegalArgumentException("role (%s) is there twice or short".formatted(role));
      }
    }
    lines.put(Role.SYSTEM, Line.SYSTEM);
    if (!lines.keySet().equals(EnumSet.allOf(Role.class))) {
      throw new IllegalArgumentException("the table names %s only".formatted(lines.keySet()));
    }
    return lines;
  }

  private static Line line(List<String> cells) {
    var reach = new EnumMap<Right, Reach>(Right.class);
    var cell = cells.listIterator(BEFORE_RIGHTS);
    for (var right : Right.values()) {
      reach.put(right, one(Reach.values(), r -> r.name().toLowerCase(Locale.ROOT), cell.next()));
    }
    var heldIn = EnumSet.noneOf(OrganisationKind.class);
    for (var kind : cells.get(2).split("\\|", -1)) {
      heldIn.add(one(OrganisationKind.values(), OrganisationKind::words, kind));
    }
    return new Line(
        cells.get(1),
        heldIn,
        one(Marking.values(), Marking::words, cells.get(3)),
        one(new Boolean[] {true, false}, yes -> yes ? "yes" : "no", cells.get(4)),
        reach);
  }

  private static <T> T one(T[] known, Function<T, String> words, String cell) {
    return Arrays.stream(known)
        .filter(value -> words.apply(value).equals(cell))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("cell (%s) says nothing".formatted(cell)));
  }

  private static String text() {
    try (var in = RoleTable.class.getResourceAsStream("/roles.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package uk.muster.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.OrganisationKind;
import uk.muster.shared.Reach;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// The table of roles, in words for a page and cell by cell for a file.
final class RoleLines {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Role"),
          Column.of("Held in"),
          Column.of("Sees up to"),
          Column.of("May read"),
          Column.of("May change"),
          Column.of("May be lent"));

  private RoleLines() {}

  private static List<Role> roles() {
    return Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
  }

  static Table table() {
    return Table.of(
        "Roles and what each may do",
        "There is no role.",
        COLUMNS,
        roles().stream()
            .map(role ->
                Stream.of(
                        role.title(),
                        heldIn(role),
                        role.ceiling().words(),
                        what(role, Right::reads),
                        what(role, right -> !right.reads()),
                        yes(role.mayBeLent()))
                    .map(Cell::of)
                    .toList())
            .toList());
  }

  static List<String> head() {
    return Stream.concat(
            Stream.of("role", "held in", "up to", "may be lent"),
            Arrays.stream(Right.values()).map(Right::words))
        .toList();
  }

  static List<List<String>> everyCell() {
    return roles().stream()
        .map(role ->
            Stream.concat(
                    Stream.of(
                        role.title(), heldIn(role), role.ceiling().words(), yes(role.mayBeLent())),
                    Arrays.stream(Right.values())
                        .map(right -> role.reach(right).name().toLowerCase(Locale.ROOT)))
                .toList())
        .toList();
  }

  private static String heldIn(Role role) {
    return Arrays.stream(OrganisationKind.values())
        .filter(role.heldIn()::contains)
        .map(OrganisationKind::words)
        .collect(Collectors.joining(", "));
  }

  private static String what(Role role, Predicate<Right> which) {
    return Arrays.stream(Right.values())
        .filter(which)
        .filter(right -> role.reach(right) != Reach.NO)
        .map(right ->
            right.object()
                + (role.reach(right) == Reach.SHARED ? " where the force shares names" : ""))
        .collect(Collectors.joining("; "));
  }

  private static String yes(boolean it) {
    return it ? "yes" : "no";
  }
}

package uk.muster.readiness.succession.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.succession.Outlook;
import uk.muster.readiness.succession.UnitOutlook;
import uk.muster.reference.UnitType;
import uk.muster.shared.ForceId;

/// All unit types side by side: of a force, and of the forces of a region.
final class UnitsTables {
  private UnitsTables() {}

  static Table force(ForceId force, List<UnitOutlook> units) {
    return Table.of(
        "Unit types",
        "The catalogue has no unit type.",
        List.of(
            Column.of("Unit type"),
            Column.number("Needed locally"),
            Column.number("Formable today"),
            Column.number("Fewest, no courses"),
            Column.number("Fewest, courses passed"),
            Column.of("In"),
            Column.of("Below local need"),
            Column.of("Bookings that prevent it")),
        units.stream().map(one -> row(force, one)).toList());
  }

  private static List<Cell> row(ForceId force, UnitOutlook one) {
    var forecast = one.forecast();
    return List.of(
        Cell.link(
            one.unit().name(),
            Address.of("/succession/" + force).with("unit", one.unit().code()).text()),
        needed(one.commitment()),
        Cell.of(forecast.booked().getFirst()),
        Cell.of(forecast.leastPlain()),
        Cell.of(forecast.leastBooked()),
        Cell.of("%s %d".formatted(Words.month(one.lowest()), one.lowest().getYear())),
        below(one.commitment(), one.below()),
        Cell.of(
            one.preventing().stream()
                .map(session ->
                    "%s, ends %s, %s booked"
                        .formatted(
                            session.course(),
                            Words.shortDateYear(session.ends()),
                            Words.number(session.people())))
                .collect(Collectors.joining("; "))));
  }

  private static Cell needed(Optional<Commitment> commitment) {
    return commitment.map(one -> Cell.of(one.neededLocally())).orElse(Cell.of("not stated"));
  }

  private static Cell below(Optional<Commitment> commitment, Optional<LocalDate> day) {
    return commitment.isEmpty()
        ? Cell.of("")
        : day.map(on -> Cell.state(State.SHORT, Words.shortDateYear(on)))
            .orElse(Cell.of("not in 24 months"));
  }

  /// How many forces fall short of each unit type, and which of them first.
  static Table region(String region, Map<UnitType, List<Outlook>> byUnit) {
    return Table.of(
        "Unit types",
        "Your post covers no force of the region.",
        List.of(
            Column.of("Unit type"),
            Column.number("Forces that state a need"),
            Column.number("Needed by all of them"),
            Column.number("Formable today by all"),
            Column.number("Fall below in 24 months"),
            Column.of("First below")),
        byUnit.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> row(region, one.getKey(), one.getValue()))
            .toList());
  }

  private record Shortfall(Outlook outlook, LocalDate day) {}

  private static List<Cell> row(String region, UnitType unit, List<Outlook> outlooks) {
    var stated = outlooks.stream().filter(one -> one.commitment().isPresent()).toList();
    var below = stated.stream().flatMap(one -> below(one).stream()).toList();
    return List.of(
        Cell.link(
            unit.name(),
            Address.of("/succession").with("unit", unit.code()).with("region", region).text()),
        Cell.of(stated.size()),
        Cell.of(
            stated.stream()
                .mapToInt(one -> one.commitment().map(Commitment::neededLocally).orElse(0))
                .sum()),
        Cell.of(outlooks.stream().mapToInt(one -> one.forecast().booked().getFirst()).sum()),
        below.isEmpty() ? Cell.of(0) : Cell.state(State.SHORT, Words.number(below.size())),
        below.stream()
            .min(Comparator.comparing(Shortfall::day))
            .map(one ->
                Cell.link(
                    "%s, %s"
                        .formatted(one.outlook().force().name(), Words.shortDateYear(one.day())),
                    Address.of("/succession/" + one.outlook().force().id())
                        .with("unit", unit.code())
                        .text()))
            .orElse(Cell.of("")));
  }

  private static Optional<Shortfall> below(Outlook outlook) {
    return outlook
        .commitment()
        .flatMap(
            one -> outlook.forecast().firstBelow(outlook.forecast().booked(), one.neededLocally()))
        .map(day -> new Shortfall(outlook, day));
  }
}

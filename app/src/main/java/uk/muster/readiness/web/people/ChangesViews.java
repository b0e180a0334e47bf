package uk.muster.readiness.web.people;

import java.util.List;
import java.util.stream.Collectors;
import muster.engine.formation.Horizon;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.DayChange;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;

/// Makes the page of one day's changes: what each of them is, and which roles it costs or adds.
record ChangesViews(DayChange change, UnitWords words) {

  String heading() {
    var day = Words.date(change.on());
    int difference = change.units() - change.before();
    if (difference == 0) {
      return "%s changes no number of units".formatted(day);
    }
    return "%s %s %s"
        .formatted(
            day,
            difference < 0 ? "costs" : "adds",
            Words.count(Math.abs(difference), "unit", "units"));
  }

  String lead() {
    return ("%s the day before, %s from this day on. %s differently from this day on; an expiry"
            + " counts on the first day without the skill.")
        .formatted(
            UnitWords.capital(Words.count(change.before(), "unit", "units")),
            Words.number(change.units()),
            Words.count(change.people().all(), "person counts", "people count"));
  }

  Table people() {
    return Table.of(
        "People who count differently",
        "Nobody counts differently from this day on.",
        List.of(
            Column.of("Collar number"),
            Column.of("What changes"),
            Column.of("No longer"),
            Column.of("From then on")),
        change.people().shown().stream().map(this::person).toList());
  }

  private List<Cell> person(Horizon.Move move) {
    return List.of(
        Cell.link(
            move.personId(),
            "/people/%s/%s".formatted(move.force(), Names.inPath(move.personId()))),
        Cell.of(UnitWords.capital(cause(move))),
        Cell.of(roles(move.lostRoles())),
        Cell.of(roles(move.gainedRoles())));
  }

  private String cause(Horizon.Move move) {
    return switch (move.cause()) {
      case SKILLS -> skills(move);
      case RANK -> "changes rank";
      case AWAY -> "leave or restriction begins";
      case BACK -> "leave or restriction is over";
      case JOINS -> "joins";
      case LEAVES -> "leaves";
    };
  }

  private String skills(Horizon.Move move) {
    var lost = move.lostSkills().stream().map(skill -> words.skill(skill) + " expires");
    var gained = move.gainedSkills().stream().map(skill -> words.skill(skill) + " begins");
    return java.util.stream.Stream.concat(lost, gained).collect(Collectors.joining(", "));
  }

  private String roles(List<String> roles) {
    return roles.isEmpty()
        ? ""
        : UnitWords.capital(roles.stream().map(words::role).collect(Collectors.joining(", ")));
  }

  Table vehicles() {
    return Table.of(
        "Vehicles that count differently",
        "No vehicle counts differently from this day on.",
        List.of(Column.of("Vehicle"), Column.of("Kind"), Column.of("What changes")),
        change.vehicles().stream()
            .map(move ->
                List.of(
                    Cell.of(move.vehicleId()),
                    Cell.of(UnitWords.capital(words.vehicle(move.kind()))),
                    Cell.of(move.joins() ? "Comes into service" : "Goes out of service")))
            .toList());
  }
}

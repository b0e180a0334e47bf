package uk.muster.workforce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.workforce.PersonRecord;
import uk.muster.workforce.PersonRecord.Accreditation;

/// The accreditations of one person as dated intervals, each with its state on a day.
record AccreditationTables(PersonTables tables) {
  /// Within so many days an end is near.
  static final int NEAR = 90;

  String heading(PersonRecord person, LocalDate on) {
    var current = person.accreditations().stream().filter(one -> one.inDateOn(on)).toList();
    var ending = current.stream().filter(one -> endsSoon(one, on)).count();
    return "%s: %s in date%s"
        .formatted(
            person.personId(),
            Words.count(current.size(), "skill", "skills"),
            ending == 0 ? "" : ", %d of them for less than %d days".formatted(ending, NEAR));
  }

  Table accreditations(PersonRecord person, LocalDate on) {
    var rows = new ArrayList<List<Cell>>();
    person.accreditations().stream()
        .sorted(
            Comparator.comparingInt((Accreditation one) -> one.inDateOn(on) ? 0 : 1)
                .thenComparing(Accreditation::inDateTo))
        .forEach(one ->
            rows.add(
                List.of(
                    Cell.of(tables.codes().skill(one.skill())),
                    state(one, on),
                    Cell.day(one.awardedOn()),
                    Cell.day(one.inDateTo()),
                    Cell.day(one.expiresOn()),
                    tables.known(one.source()))));
    return Table.of(
        "Accreditations",
        "The register holds no accreditation of this person.",
        List.of(
            Column.of("Skill"),
            Column.of("State"),
            Column.of("Awarded"),
            Column.of("Last day in date"),
            Column.of("Expires"),
            Column.of("Known since")),
        rows);
  }

  private static boolean endsSoon(Accreditation one, LocalDate on) {
    return one.inDateTo().equals(one.expiresOn()) && one.inDateTo().isBefore(on.plusDays(NEAR));
  }

  private static Cell state(Accreditation one, LocalDate on) {
    if (one.awardedOn().isAfter(on)) {
      return Cell.state(State.NOT_YET, "not yet");
    }
    if (one.inDateOn(on)) {
      return endsSoon(one, on)
          ? Cell.state(
              State.OPEN,
              "ends in "
                  + Words.count(ChronoUnit.DAYS.between(on, one.inDateTo()) + 1, "day", "days"))
          : Cell.state(State.MET, "in date");
    }
    return one.inDateTo().isBefore(one.expiresOn())
        ? Cell.of("renewed")
        : Cell.state(State.SHORT, "expired");
  }
}

package uk.muster.workforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Period;
import uk.muster.workforce.PersonRecord;
import uk.muster.workforce.PersonRecord.Accreditation;
import uk.muster.workforce.PersonRecord.Service;

/// What the register says of one person, in words and tables.
record PersonTables(Codes codes, ZoneId zone) {
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

  List<Fact> facts(PersonRecord person, LocalDate on) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Force", codes.force(person.force())));
    if (!person.name().isEmpty()) {
      facts.add(new Fact("Name", person.name()));
    }
    var held =
        person.service().stream()
            .filter(one -> one.held().covers(on) && one.serves().covers(on))
            .findFirst();
    facts.add(
        new Fact(
            "On " + Words.date(on), held.map(this::standing).orElse("does not serve on this day")));
    return facts;
  }

  private String standing(Service service) {
    return codes.rank(service.rank())
        + (service.post().isEmpty() ? "" : ", " + service.post())
        + (service.base().isEmpty() ? "" : ", base " + service.base());
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
                    Cell.of(codes.skill(one.skill())),
                    state(one, on),
                    Cell.of(Codes.day(one.awardedOn())),
                    Cell.of(Codes.day(one.inDateTo())),
                    Cell.of(Codes.day(one.expiresOn())),
                    known(one.source()))));
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

  Table service(PersonRecord person) {
    var rows = new ArrayList<List<Cell>>();
    person.service().stream()
        .sorted(Comparator.comparing((Service one) -> one.held().from()).reversed())
        .forEach(one ->
            rows.add(
                List.of(
                    Cell.of(codes.rank(one.rank())),
                    Cell.of(one.post()),
                    Cell.of(one.base()),
                    Cell.of(days(one.held())),
                    Cell.of(days(one.serves())),
                    known(one.source()))));
    return Table.of(
        "Rank, post and base",
        "",
        List.of(
            Column.of("Rank"),
            Column.of("Post"),
            Column.of("Base"),
            Column.of("Held"),
            Column.of("Serves"),
            Column.of("Known since")),
        rows);
  }

  Table restrictions(PersonRecord person) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : person.restrictions()) {
      rows.add(
          List.of(
              Cell.of(codes.restriction(one.kind())),
              Cell.of(days(one.days())),
              known(one.source())));
    }
    return Table.of(
        "Restrictions",
        "No absence or restriction is known.",
        List.of(Column.of("Kind"), Column.of("Days"), Column.of("Known since")),
        rows);
  }

  Table duties(PersonRecord person) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : person.duties()) {
      rows.add(List.of(Cell.of(at(one.startsAt())), Cell.of(at(one.endsAt()))));
    }
    return Table.of(
        "Duties not yet over",
        "No duty that is not yet over is known.",
        List.of(Column.of("From"), Column.of("To")),
        rows);
  }

  private Cell known(PersonRecord.Source source) {
    return Cell.of("%s, import %d".formatted(at(source.recordedFrom()), source.importId()));
  }

  private String at(Instant at) {
    return Words.hourAndDate(at.atZone(zone).toLocalDateTime());
  }

  private static String days(Period days) {
    return days.from().equals(days.to())
        ? Codes.day(days.from())
        : "%s to %s".formatted(Codes.day(days.from()), Codes.day(days.to()));
  }
}

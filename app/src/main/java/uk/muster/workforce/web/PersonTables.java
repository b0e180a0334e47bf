package uk.muster.workforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Period;
import uk.muster.workforce.PersonRecord;
import uk.muster.workforce.PersonRecord.Service;

/// What the register says of one person, in words and tables.
record PersonTables(Codes codes, ZoneId zone) {
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

  Cell known(PersonRecord.Source source) {
    return Cell.of("%s, import %d".formatted(at(source.recordedFrom()), source.importId()));
  }

  private String at(Instant at) {
    return Words.hourAndDate(at.atZone(zone).toLocalDateTime());
  }

  private static String days(Period days) {
    var begun = !days.from().equals(LocalDate.MIN);
    if (days.isOpen()) {
      return begun ? "since " + Words.shortDateYear(days.from()) : "as far as is known";
    }
    var last = Words.shortDateYear(days.to());
    if (!begun) {
      return "until " + last;
    }
    return days.from().equals(days.to())
        ? last
        : "%s to %s".formatted(Words.shortDateYear(days.from()), last);
  }
}

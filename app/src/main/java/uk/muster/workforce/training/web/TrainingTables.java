package uk.muster.workforce.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.training.CourseSession;
import uk.muster.workforce.training.Enrolment;
import uk.muster.workforce.training.SessionCount;
import uk.muster.workforce.web.Codes;

/// Courses, sessions and who goes in words and tables. What nobody stated is "not stated".
record TrainingTables(Codes codes) {
  static final String NOT_STATED = "not stated";

  static String course(ForceId force, String code) {
    return Address.of("/training/courses").step(force.value()).step(code).text();
  }

  static String session(ForceId force, String code) {
    return Address.of("/training/sessions").step(force.value()).step(code).text();
  }

  static Cell figure(OptionalInt figure) {
    return figure.isPresent() ? Cell.of(figure.getAsInt()) : Cell.of(NOT_STATED);
  }

  static String figure(OptionalInt figure, String one, String many) {
    return figure.isPresent() ? Words.count(figure.getAsInt(), one, many) : NOT_STATED;
  }

  static String money(OptionalInt pounds) {
    return pounds.isPresent() ? "£" + Words.number(pounds.getAsInt()) : NOT_STATED;
  }

  static String days(Period days) {
    return days.from().equals(days.to())
        ? Words.shortDateYear(days.from())
        : Words.shortDateYear(days.from()) + " to " + Words.shortDateYear(days.to());
  }

  String shortForce(ForceId force) {
    return codes.catalogue().force(force).map(one -> one.shortName()).orElse(force.value());
  }

  Table sessions(List<CourseSession> sessions, boolean named) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : sessions) {
      rows.add(
          List.of(
              Cell.link(
                  named ? one.courseName() : days(one.days()), session(one.force(), one.code())),
              Cell.of(named ? days(one.days()) : one.code()),
              Cell.of(one.centre()),
              Cell.of(shortForce(one.force())),
              state(one),
              figure(one.places()),
              Cell.of(one.booked()),
              Cell.of(one.attended()),
              Cell.of(one.passed())));
    }
    return Table.of(
        "Sessions",
        "No session is known here.",
        List.of(
            Column.of(named ? "Course" : "Days"),
            Column.of(named ? "Days" : "Session"),
            Column.of("Centre"),
            Column.of("Force"),
            Column.of("State"),
            Column.number("Places"),
            Column.number("Booked"),
            Column.number("Attended"),
            Column.number("Passed")),
        rows);
  }

  static Cell state(CourseSession one) {
    return one.over() > 0 && !one.cancelled()
        ? Cell.state(State.SHORT, Words.count(one.over(), "place short", "places short"))
        : Cell.of(one.state());
  }

  Table counts(List<SessionCount> counts) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : counts) {
      rows.add(
          List.of(
              Cell.of(codes.force(one.force())),
              Cell.of(one.booked()),
              Cell.of(one.waiting()),
              Cell.of(one.attended()),
              Cell.of(one.passed())));
    }
    return Table.of(
        "Who takes part, by force",
        "Nobody is enrolled, as far as your post covers.",
        List.of(
            Column.of("Force"),
            Column.number("Booked"),
            Column.number("Waiting"),
            Column.number("Attended"),
            Column.number("Passed")),
        rows);
  }

  Table people(List<Enrolment> enrolments) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : enrolments) {
      rows.add(
          List.of(
              Cell.link(one.personId(), Codes.person(one.force(), one.personId())),
              Cell.of(one.state()),
              Cell.day(one.enrolledOn()),
              Cell.of(one.result().map(Enrolment.Result::attended).orElse("not yet")),
              Cell.of(one.result().map(TrainingTables::result).orElse("not yet"))));
    }
    return Table.of(
        "People",
        "Nobody of this force is enrolled.",
        List.of(
            Column.of("Collar number"),
            Column.of("Enrolment"),
            Column.of("Since"),
            Column.of("Attended"),
            Column.of("Result")),
        rows);
  }

  static String result(Enrolment.Result result) {
    return result.result().equals("none")
        ? "none"
        : "%s on %s".formatted(result.result(), Words.shortDateYear(result.on()));
  }

  Table history(List<CourseSession> versions) {
    return Version.table(
        "How this session stood",
        "Days",
        versions.stream()
            .map(one ->
                new Version(
                    days(one.days()) + ", " + one.state(),
                    figure(one.places(), "place", "places"),
                    one.source()))
            .toList());
  }
}

package uk.muster.workforce.training.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;
import uk.muster.workforce.training.Course;
import uk.muster.workforce.training.CourseLine;

/// Courses in words and tables.
record CourseTables(TrainingTables words) {
  Table courses(ForceId force, List<CourseLine> lines) {
    var rows = new ArrayList<List<Cell>>();
    for (var line : lines) {
      var course = line.course();
      var name = Cell.link(course.name(), TrainingTables.course(course.force(), course.code()));
      rows.add(
          List.of(
              course.force().equals(force)
                  ? name
                  : name.tagged(new Tag("by " + words.shortForce(course.force()), "")),
              Cell.of(Course.KINDS.getOrDefault(course.kind(), course.kind())),
              Cell.of(course.skill()),
              TrainingTables.figure(course.days()),
              Cell.of(TrainingTables.money(course.cost())),
              Cell.of(line.sessions().number()),
              Cell.of(line.sessions().next().map(Words::shortDateYear).orElse("none")),
              places(line.sessions())));
    }
    return Table.of(
        "Courses",
        "No course is known. Import courses.csv and sessions.csv to fill the register.",
        List.of(
            Column.of("Course"),
            Column.of("Kind"),
            Column.of("Skill"),
            Column.number("Days"),
            Column.number("Cost of a place"),
            Column.number("Sessions to come"),
            Column.of("Next"),
            Column.number("Booked of places")),
        rows);
  }

  private static Cell places(CourseLine.Sessions sessions) {
    return Cell.of(
        sessions.number() == 0
            ? ""
            : "%s of %s"
                .formatted(
                    Words.number(sessions.booked()),
                    sessions.places().isPresent()
                        ? Words.number(sessions.places().getAsInt())
                        : TrainingTables.NOT_STATED));
  }

  List<Fact> facts(Course course) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Run by", words.codes().force(course.force())));
    facts.add(
        new Fact(
            "Open to",
            course.openTo().isEmpty()
                ? "the force itself"
                : words
                    .codes()
                    .catalogue()
                    .grouping(course.openTo())
                    .map(Grouping::name)
                    .orElse("")));
    facts.add(new Fact("Kind", Course.KINDS.getOrDefault(course.kind(), course.kind())));
    facts.add(new Fact("Gives", course.skill().isEmpty() ? "no skill" : gives(course)));
    optional(
        facts,
        "Requires",
        course.requires().isEmpty() ? "" : words.codes().skill(course.requires()));
    optional(
        facts,
        "Fitness test",
        course.fitness().isEmpty() ? "" : words.codes().skill(course.fitness()));
    optional(
        facts,
        "For the tactics of",
        course.host().isEmpty() ? "" : words.codes().force(new ForceId(course.host())));
    optional(facts, "Provider", course.provider());
    optional(facts, "Licence version", course.licence());
    optional(facts, "Centre", course.centre());
    optional(facts, "For whom", course.audience());
    course.content().words().forEach((key, value) -> optional(facts, key, value));
    facts.add(new Fact("Length", TrainingTables.figure(course.days(), "day", "days")));
    facts.add(new Fact("Places", TrainingTables.figure(course.places(), "place", "places")));
    facts.add(new Fact("Cost of a place", TrainingTables.money(course.cost())));
    facts.add(
        new Fact(
            "Offered",
            "from %s%s"
                .formatted(
                    Words.date(course.available().from()),
                    course.available().isOpen()
                        ? ""
                        : " to " + Words.date(course.available().to()))));
    return facts;
  }

  private String gives(Course course) {
    var months =
        course.validMonths().isPresent()
            ? course.validMonths()
            : words.codes().catalogue().skill(course.skill()).orElseThrow().validityMonths();
    return "%s%s, %s"
        .formatted(
            words.codes().skill(course.skill()),
            course.refresher() ? " to those who held it before" : "",
            months.isPresent()
                ? "for " + Words.count(months.getAsInt(), "month", "months")
                : "without an end");
  }

  private static void optional(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(key, value));
    }
  }

  Table courseHistory(List<Course> versions) {
    return Version.table(
        "How this course stood",
        "Name",
        versions.stream()
            .map(one ->
                new Version(
                    one.name(),
                    "%s, %s, %s"
                        .formatted(
                            TrainingTables.figure(one.days(), "day", "days"),
                            TrainingTables.figure(one.places(), "place", "places"),
                            TrainingTables.money(one.cost())),
                    one.source()))
            .toList());
  }
}

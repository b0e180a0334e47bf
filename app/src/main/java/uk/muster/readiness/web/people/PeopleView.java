package uk.muster.readiness.web.people;

import java.util.List;
import java.util.stream.Collectors;
import muster.engine.formation.Candidate;
import uk.muster.look.PageLinks;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;

/// The people behind a count, by collar number.
public record PeopleView(
    String heading, String lead, List<Row> rows, PageLinks pages, String back, String csv) {
  /// One person and the roles that they can fill.
  public record Row(String number, String href, String rank, String base, String roles) {
    /// One candidate in the words of the page.
    public static Row of(Candidate person, UnitWords words) {
      return new Row(
          person.personId(),
          "/people/%s/%s".formatted(person.force(), Names.inPath(person.personId())),
          UnitWords.capital(words.rank(person.rank())),
          person.base().code(),
          person.roles().stream().map(words::role).collect(Collectors.joining(", ")));
    }
  }
}

package uk.muster.readiness.web;

import java.util.List;
import uk.muster.look.PageLinks;

/// The people behind a count, by collar number.
public record PeopleView(
    String heading, String lead, List<Row> rows, PageLinks pages, String back, String csv) {
  /// One person and the roles that they can fill.
  public record Row(String number, String href, String rank, String base, String roles) {}
}

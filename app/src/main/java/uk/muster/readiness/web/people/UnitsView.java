package uk.muster.readiness.web.people;

import java.util.List;
import uk.muster.look.PageLinks;

/// The units that can be formed, by name: nobody is in two.
public record UnitsView(
    String heading, String lead, List<Unit> units, PageLinks pages, String back, String csv) {
  /// One complete unit.
  public record Unit(String title, List<Post> posts) {}

  /// One role or vehicle kind, and who or what fills it.
  public record Post(String role, int count, List<Seat> seats) {}

  /// A collar number or a vehicle, with its base.
  public record Seat(String number, String base) {}
}

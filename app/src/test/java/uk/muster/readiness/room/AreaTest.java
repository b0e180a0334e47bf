package uk.muster.readiness.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

class AreaTest {
  /// From 1 to 3 degrees east and 50 to 52 north, with a hole in the middle.
  private static final Area SQUARE =
      new Area(
          List.of(
              List.of(point(1, 50), point(3, 50), point(3, 52), point(1, 52)),
              List.of(point(1.9, 50.9), point(2.1, 50.9), point(2.1, 51.1), point(1.9, 51.1))));

  private static Area.Point point(double longitude, double latitude) {
    return new Area.Point(longitude, latitude);
  }

  private static double kmOutside(double latitude, double longitude) {
    return SQUARE.kmOutside(new Place("", "", latitude, longitude));
  }

  @Test
  void inside_is_nowhere_outside() {
    assertThat(kmOutside(50.5, 1.5)).isZero();
    assertThat(kmOutside(51.9, 2.9)).isZero();
  }

  @Test
  void outside_the_distance_is_to_the_nearest_border() {
    assertThat(kmOutside(53, 2)).isCloseTo(111.2, within(0.1));
    assertThat(kmOutside(51, 0)).isCloseTo(70.0, within(0.2));
  }

  @Test
  void a_hole_is_outside() {
    assertThat(kmOutside(51, 2)).isCloseTo(7.0, within(0.1));
  }

  @Test
  void every_force_keeps_its_headquarters_in_or_near_its_own_area() {
    for (var force : Catalogue.shipped().forces()) {
      var point = force.headquarters();
      var place = new Place("", force.name(), point.latitude(), point.longitude());

      assertThat(Areas.shipped().of(force.id()).orElseThrow().kmOutside(place))
          .as(force.name())
          .isLessThan(Stray.NEAR_KM);
    }
  }

  @Test
  void nought_nought_is_in_no_area_and_too_far_to_be_a_base() {
    var leicestershire = Areas.shipped().of(new ForceId("leicestershire")).orElseThrow();
    var nowhere = new Place("N", "Nowhere", 0, 0);
    var stray = new Stray(nowhere, leicestershire.kmOutside(nowhere));

    assertThat(stray.kmOutside()).isGreaterThan(5_000);
    assertThat(stray.isUsable()).isFalse();
  }
}

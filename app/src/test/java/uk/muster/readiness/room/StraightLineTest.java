package uk.muster.readiness.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StraightLineTest {
  private static final Place LEICESTER = new Place("C1", "Leicester", 52.637, -1.131);
  private static final Place NOTTINGHAM = new Place("N", "Nottingham", 52.955, -1.15);

  @Test
  void distance_goes_along_the_great_circle() {
    assertThat(LEICESTER.kmTo(NOTTINGHAM)).isCloseTo(35.4, within(0.1));
    assertThat(LEICESTER.kmTo(LEICESTER)).isZero();
  }

  @Test
  void minutes_are_distance_times_road_factor_over_speed_rounded_up() {
    var travel = new StraightLine(1.3, 60, 15, 120, "test");

    assertThat(travel.minutes(LEICESTER, NOTTINGHAM)).isEqualTo(46);
    assertThat(travel.minutes(LEICESTER, LEICESTER)).isZero();
  }

  @Test
  void the_method_names_every_figure_and_its_source() {
    assertThat(StraightLine.shipped().method())
        .contains("× 1.3", "60 km an hour", "15 minutes", "120", "to be confirmed");
  }

  @Test
  void impossible_figures_are_refused_with_their_values() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StraightLine(0.5, 60, 15, 120, "test"))
        .withMessageContaining("0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("", "", 91, 0))
        .withMessageContaining("91");
  }
}

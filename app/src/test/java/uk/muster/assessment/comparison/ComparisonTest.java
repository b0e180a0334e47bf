package uk.muster.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;
import uk.muster.shared.Indicator.Value;
import uk.muster.shared.Right;

class ComparisonTest {
  /// An indicator of which only its unit and its better way matter.
  private record Kind(String unit, Better better) implements Indicator {
    @Override
    public String identifier() {
      return "test.kind";
    }

    @Override
    public String title() {
      return "Kind";
    }

    @Override
    public String definition() {
      return "Counted";
    }

    @Override
    public String source() {
      return "Register";
    }

    @Override
    public Right right() {
      return Right.READ_COUNTS;
    }

    @Override
    public Value value(Actor actor, ForceId force, LocalDate on) {
      throw new IllegalStateException("it is given");
    }
  }

  private static ForceId force(String code) {
    return new ForceId(code);
  }

  private static Comparison of(String unit, Better better, Map<String, String> given) {
    var values = new LinkedHashMap<ForceId, Value>();
    given.forEach((force, figure) ->
        values.put(
            force(force),
            figure.isEmpty()
                ? new Value.None("nothing is kept", "/where")
                : new Value.Figure(new BigDecimal(figure), "/where")));
    return Comparison.of(new Kind(unit, better), values.keySet(), values, Set.of(force("kent")));
  }

  @Test
  void a_small_number_of_people_that_stands_apart_is_not_told_either() {
    var values = new LinkedHashMap<ForceId, Value>();
    for (var force : List.of("kent", "essex", "surrey", "dorset")) {
      var figure = force.equals("surrey") ? "40" : "3";
      values.put(force(force), new Value.Figure(new BigDecimal(figure), "/where"));
    }
    var why = "by tables of its own";
    var apart = Map.of(force("kent"), why, force("essex"), why, force("surrey"), why);

    var people =
        Comparison.of(
            new Kind("people", Better.MORE), values.keySet(), values, Set.of(force("kent")), apart);

    assertThat(people.standings())
        .extracting(one -> one.force() + " " + one.why())
        .contains(
            "kent 3 by tables of its own",
            "essex fewer than 5 by tables of its own",
            "surrey 40 by tables of its own");
    assertThat(people.of(force("essex")).orElseThrow().href()).isEmpty();
  }

  private static List<String> places(Comparison comparison) {
    return comparison.standings().stream().map(one -> one.force() + " " + one.place()).toList();
  }

  private static final Map<String, String> FOUR =
      Map.of("kent", "3", "essex", "7.0", "surrey", "7", "dorset", "");

  @Test
  void the_best_is_first_equal_figures_share_a_rank_and_who_has_none_comes_last() {
    assertThat(places(of("units", Better.MORE, FOUR)))
        .containsExactly("essex =1", "surrey =1", "kent 3", "dorset ");
    assertThat(places(of("units", Better.LESS, FOUR)))
        .containsExactly("kent 1", "essex =2", "surrey =2", "dorset ");
  }

  @Test
  void none_is_not_nought() {
    var comparison = of("units", Better.MORE, Map.of("kent", "0", "essex", ""));

    assertThat(comparison.of(force("kent")).orElseThrow().place()).isEqualTo("1");
    assertThat(comparison.of(force("essex")).orElseThrow().why()).isEqualTo("nothing is kept");
    assertThat(comparison.spread().orElseThrow().least()).isEqualByComparingTo("0");
  }

  @Test
  void a_force_of_which_nothing_came_back_is_shown_as_missing() {
    var comparison =
        Comparison.of(new Kind("units", Better.MORE), List.of(force("kent")), Map.of(), Set.of());

    assertThat(comparison.standings())
        .extracting(Standing::why)
        .containsExactly("nothing is known");
    assertThat(comparison.spread()).isEmpty();
  }

  @Test
  void fewer_than_five_people_are_told_only_of_forces_whose_people_one_may_read() {
    var few = Map.of("kent", "4", "essex", "4", "surrey", "5", "dorset", "0");
    var people = of("accreditations", Better.MORE, few);

    assertThat(people.of(force("essex")).orElseThrow())
        .returns(true, Standing::small)
        .returns("", Standing::href)
        .returns("", Standing::place);
    assertThat(people.ranked()).extracting(one -> one.force().value()).doesNotContain("essex");
    assertThat(people.spread().orElseThrow().median()).isEqualByComparingTo("4");
    assertThat(people.of(force("kent")).orElseThrow().figure()).contains(new BigDecimal("4"));
    assertThat(people.of(force("dorset")).orElseThrow().figure()).contains(new BigDecimal("0"));
    assertThat(of("units", Better.MORE, few).of(force("essex")).orElseThrow().small()).isFalse();
  }

  @Test
  void quartiles_lie_between_figures_as_spreadsheets_have_them() {
    var spread = Spread.of(Stream.of("7", "1", "3", "4").map(BigDecimal::new).toList());

    assertThat(spread.orElseThrow())
        .isEqualTo(
            new Spread(
                new BigDecimal("1"),
                new BigDecimal("2.5"),
                new BigDecimal("3.5"),
                new BigDecimal("4.75"),
                new BigDecimal("7")));
    assertThat(Spread.of(List.of())).isEmpty();
  }

  @Test
  void who_is_far_from_the_middle_half_is_named_with_the_figures() {
    var given = new LinkedHashMap<String, String>();
    for (var n = 0; n < 8; n++) {
      given.put("force-" + (char) ('a' + n), Integer.toString(10 + n % 4));
    }
    given.put("kent", "40");

    assertThat(of("units", Better.MORE, given).outliers())
        .extracting(Standing::outlier)
        .containsExactly(
            "40 is far above the middle half of the forces, which lies between 11 and 13");
    given.remove("force-a");
    given.remove("force-b");
    assertThat(of("units", Better.MORE, given).outliers()).as("seven are too few").isEmpty();
  }

  @Test
  void peers_are_the_region_or_the_eight_nearest_in_officers() {
    var catalogue = Catalogue.shipped();
    var all = catalogue.forces().stream().map(one -> one.id()).toList();
    var leicestershire = force("leicestershire");

    assertThat(Peers.ALL.of(catalogue, leicestershire, all)).hasSize(43);
    assertThat(Peers.REGION.of(catalogue, leicestershire, all))
        .hasSize(5)
        .contains(force("derbyshire"));
    assertThat(Peers.SIZE.of(catalogue, leicestershire, all))
        .hasSize(9)
        .contains(leicestershire)
        .doesNotContain(force("metropolitan"), force("city-of-london"));
    assertThat(Peers.REGION.of(catalogue, leicestershire, List.of(leicestershire))).hasSize(1);
  }
}

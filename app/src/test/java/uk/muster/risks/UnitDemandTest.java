package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.risks.RiskExamples.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.risks.UnitDemand.Step;

class UnitDemandTest {
  private static Entry of(String code, String period, String demand, String posts) {
    return entry(
        "unit-demands",
        code,
        Map.of(
            "name",
            "Devices examined",
            "team",
            "lab",
            "capability",
            "digital-forensics",
            "period",
            period,
            "demand",
            demand,
            "posts",
            posts));
  }

  private static List<String> steps(Entry... entries) {
    return UnitDemand.of(List.of(entries)).lines().stream()
        .flatMap(line -> line.steps().stream())
        .map(step ->
            switch (step) {
              case Step.Stated stated ->
                  stated.period().text()
                      + " "
                      + stated.load().map(PrintedNumber::words).orElse("none");
              case Step.Nothing(LocalDate from, LocalDate to) -> "nothing " + from + " " + to;
            })
        .toList();
  }

  @Test
  void the_load_is_demand_by_posts_with_the_comparator_of_the_demand() {
    assertThat(steps(of("a", "2012/13", "600", "8"), of("b", "2013/14", ">8000", "12.5")))
        .containsExactly("2012/13 75.0", "2013/14 more than 640.0");
  }

  @Test
  void where_one_of_them_is_not_stated_exactly_there_is_no_load() {
    assertThat(
            steps(
                of("a", "2010", "600", ""),
                of("b", "2011", "", "8"),
                of("c", "2012", "600", ">8"),
                of("d", "2013", "600", "0")))
        .containsExactly("2010 none", "2011 none", "2012 none", "2013 none");
  }

  @Test
  void a_time_of_which_nothing_was_stated_is_shown_and_never_filled() {
    assertThat(steps(of("b", "2015/16", "10", "1"), of("a", "2012/13", "20", "1")))
        .containsExactly("2012/13 20.0", "nothing 2013-04-01 2015-03-31", "2015/16 10.0");
  }

  @Test
  void periods_that_overlap_leave_no_gap() {
    assertThat(
            steps(
                of("a", "2013", "20", "1"),
                of("b", "2013-06", "2", "1"),
                of("c", "2014", "9", "1")))
        .containsExactly("2013 20.0", "2013-06 2.0", "2014 9.0");
  }

  @Test
  void other_units_and_other_things_counted_are_other_lines() {
    var other =
        entry(
            "unit-demands",
            "x",
            Map.of(
                "name", "Referrals",
                "team", "hub",
                "capability", "child-sexual-abuse",
                "period", "2013",
                "demand", "5",
                "posts", "5"));

    assertThat(UnitDemand.of(List.of(of("a", "2013", "20", "1"), other)).lines())
        .extracting(line -> line.newest().code())
        .containsExactly("x", "a");
    assertThat(UnitDemand.of(List.of(of("a", "2013", "20", "1"), other)).entries()).hasSize(2);
  }
}

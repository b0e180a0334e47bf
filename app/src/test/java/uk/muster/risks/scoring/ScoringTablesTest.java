package uk.muster.risks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.comparison.Comparisons;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.risks.Risks;
import uk.muster.risks.scheme.Own;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableVersion;
import uk.muster.risks.scoring.ScoringTables.Setting;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Scoring tables of a force: who sets them, from when they hold, and what is worked out by them.
@MusterTest
class ScoringTablesTest {
  private static final ForceId SURREY = new ForceId("surrey");
  private static final ForceId SUSSEX = new ForceId("sussex");
  private static final Actor ANALYST = Acting.actor(Role.RISK_ANALYST, "surrey");
  private static final Actor ELSEWHERE = Acting.actor(Role.RISK_ANALYST, "sussex");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private static final String BOARD = "The force's own, agreed by the tasking board";

  @Autowired ScoringTables tables;
  @Autowired Risks risks;
  @Autowired RegisterChanges changes;
  @Autowired Comparisons comparisons;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private static Map<String, String> values(String table, String key, String value) {
    var values = new TreeMap<String, String>();
    ScoringTable.shipped(table)
        .orElseThrow()
        .lines()
        .forEach(line -> values.put(line.key(), line.value()));
    values.put(key, value);
    return values;
  }

  private int newest(String table) {
    return tables.history(ANALYST, SURREY, table).stream()
        .mapToInt(one -> one.own().version())
        .findFirst()
        .orElse(0);
  }

  private TableOutcome set(String table, LocalDate from, String key, String value) {
    return tables.set(
        ANALYST, SURREY, new Setting(table, from, BOARD, newest(table)), values(table, key, value));
  }

  private String weight(LocalDate day) {
    return tables.on(ANALYST, SURREY, day).find("tactical").orElseThrow().lines().stream()
        .filter(line -> line.key().equals("weight-harm-physical"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void a_version_holds_from_its_day_until_a_later_one_and_a_correction_changes_none() {
    set("tactical", MARCH, "weight-harm-physical", "2");
    set("tactical", MARCH.plusMonths(6), "weight-harm-physical", "5");
    set("tactical", MARCH, "weight-harm-physical", "3");

    assertThat(weight(MARCH.minusDays(1))).isEqualTo("1");
    assertThat(weight(MARCH)).isEqualTo("3");
    assertThat(weight(MARCH.plusMonths(6).minusDays(1))).isEqualTo("3");
    assertThat(weight(MARCH.plusMonths(6))).isEqualTo("5");
    assertThat(set("tactical", MARCH, "weight-harm-physical", "3"))
        .isInstanceOf(TableOutcome.Same.class);

    tables.takeBack(
        ANALYST, SURREY, new Setting("tactical", MARCH.plusYears(1), BOARD, newest("tactical")));
    assertThat(weight(MARCH.plusYears(1))).isEqualTo("1");
    assertThat(tables.on(ANALYST, SURREY, MARCH.plusYears(1)).find("tactical"))
        .isEqualTo(ScoringTable.shipped("tactical"));
    assertThat(tables.history(ANALYST, SURREY, "tactical").getFirst())
        .satisfies(one -> assertThat(one.isBack()).isTrue())
        .extracting(TableVersion::own)
        .extracting(Own::source, Own::by)
        .containsExactly(BOARD, "Risk analyst");
  }

  @Test
  void whoever_saves_second_is_told_and_nothing_of_theirs_is_kept() {
    var seen = newest("thematic");
    set("thematic", MARCH, "weight-harm-physical", "2");

    var late =
        tables.set(
            ANALYST,
            SURREY,
            new Setting("thematic", MARCH, "another", seen),
            values("thematic", "weight-harm-physical", "4"));

    assertThat(late)
        .isInstanceOfSatisfying(
            TableOutcome.Changed.class,
            changed ->
                assertThat(changed.newest().values()).containsEntry("weight-harm-physical", "2"));
    assertThat(tables.history(ANALYST, SURREY, "thematic")).hasSize(seen + 1);
  }

  @Test
  void only_who_changes_risks_of_the_force_sets_one_and_others_do_not_see_it() {
    set("wiltshire", MARCH, "rating-1-1", "medium");
    var reader = Acting.actor(Role.PLANNER, "surrey");
    var setting = new Setting("wiltshire", MARCH, BOARD, newest("wiltshire"));
    var wanted = values("wiltshire", "rating-1-1", "high");

    assertThatThrownBy(() -> tables.set(ELSEWHERE, SURREY, setting, wanted))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> tables.takeBack(ELSEWHERE, SURREY, setting))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> tables.on(ELSEWHERE, SURREY, MARCH)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> tables.history(ANALYST, SURREY, "unheard"))
        .isInstanceOf(NotFound.class);
    assertThat(tables.own(ELSEWHERE, MARCH)).doesNotContainKey(SURREY);
    assertThat(tables.own(ANALYST, MARCH)).containsKey(SURREY);
    assertThat(reader.can(Right.CHANGE_RISKS)).isFalse();
  }

  @Test
  void the_database_shows_it_to_nobody_else_and_lets_nobody_change_it() {
    set("national", MARCH, "score-impact-1", "slight");

    assertThat(acting.rollBack(ELSEWHERE, this::rows)).isZero();
    assertThat(acting.rollBack(ANALYST, this::rows)).isPositive();
    assertThatThrownBy(() ->
            acting.rollBack(
                ANALYST, () -> sql.sql("update risks.scoring_table set source = 'x'").update()))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            acting.rollBack(ANALYST, () -> sql.sql("delete from risks.scoring_table").update()))
        .isInstanceOf(DataAccessException.class);
  }

  private long rows() {
    return sql.sql("select count(1) from risks.scoring_table where force_id = 'surrey'")
        .query(Long.class)
        .single();
  }

  @Test
  void the_ranking_of_a_day_is_made_with_the_weights_of_the_day() {
    var score = new TreeMap<String, String>();
    score.putAll(
        Map.of(
            "name",
            "Ranked",
            "threats",
            "cyber",
            "matrix",
            "tactical",
            "likelihood",
            "tactical-2"));
    for (var one :
        new String[] {
          "physical", "psychological", "financial", "community", "reach", "vulnerability"
        }) {
      score.put(one, "tactical-1");
    }
    changes.add(ANALYST, "threat-scores", new Draft(SURREY, "ranked", score), Marking.OFFICIAL);
    set("tactical", LocalDate.of(2027, 1, 1), "weight-harm-physical", "7.5");

    assertThat(risk(LocalDate.of(2026, 2, 1))).isEqualByComparingTo("12");
    assertThat(risk(LocalDate.of(2027, 2, 1))).isEqualByComparingTo("25");
  }

  private BigDecimal risk(LocalDate day) {
    return risks.ranked(ANALYST, SURREY, day).matrices().getFirst().threats().stream()
        .filter(one -> one.entry().code().equals("ranked"))
        .findFirst()
        .orElseThrow()
        .risk();
  }

  @Test
  void a_force_with_its_own_ratings_is_counted_by_them_and_not_ranked_with_others() {
    for (var force : new ForceId[] {SURREY, SUSSEX}) {
      changes.add(
          force.equals(SURREY) ? ANALYST : ELSEWHERE,
          "community-risks",
          new Draft(
              force,
              "counted",
              Map.of(
                  "name", "Counted",
                  "scheme", "staffordshire",
                  "likelihood", "staffordshire-1",
                  "impact", "staffordshire-1")),
          Marking.OFFICIAL);
    }
    set("staffordshire", LocalDate.of(2028, 1, 1), "rating-1-1", "very-high");
    var both = Acting.actor(Role.REGIONAL_COORDINATOR, "surrey", "sussex");
    var on = LocalDate.of(2028, 6, 1);

    var compared =
        comparisons.compare(both, "risks.very-high-staffordshire", Set.of(SURREY, SUSSEX), on);

    assertThat(compared.of(SUSSEX).orElseThrow().place()).isEqualTo("1");
    assertThat(compared.of(SURREY).orElseThrow().place()).isEmpty();
    assertThat(compared.of(SURREY).orElseThrow().why())
        .isEqualTo(
            "1 by the force's own table of ratings from 1 January 2028: not ranked with others");
    assertThat(
            Objects.requireNonNull(
                    comparisons
                        .trend(ANALYST, "risks.very-high-staffordshire", SURREY, List.of(on))
                        .get(on))
                .figure()
                .orElseThrow())
        .isEqualByComparingTo("1");
  }
}

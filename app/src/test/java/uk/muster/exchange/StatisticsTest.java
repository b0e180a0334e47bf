package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Without statistics the first questions after a large load were planned as if nothing were there.
@MusterTest
class StatisticsTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "greater-manchester");

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired JdbcClient sql;

  @Test
  void the_planner_knows_of_a_large_load_at_once() {
    var text = new StringBuilder(PEOPLE);
    for (int i = 10_001; i <= 14_000; i++) {
      text.append("greater-manchester,%d,PC,Response,,2015-04-01,\n".formatted(i));
    }

    new ImportFiles(exchange, reference).load(PLANNER, text.toString());

    assertThat(rows("workforce.service")).isBetween(3_900.0, 4_100.0);
    assertThat(rows("workforce.person")).isBetween(3_900.0, 4_100.0);
  }

  private double rows(String table) {
    return sql.sql("select reltuples from pg_class where oid = :table::regclass")
        .param("table", table)
        .query(Double.class)
        .single();
  }
}

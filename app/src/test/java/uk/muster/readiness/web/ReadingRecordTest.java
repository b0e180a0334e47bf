package uk.muster.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Role;

@MusterTest
class ReadingRecordTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private long readings() {
    return acting.rollBack(
        Acting.actor(Role.AUDITOR, "leicestershire"),
        () ->
            sql.sql(
                    "select count(1) from audit.record where act = 'people read'"
                        + " and force_id = 'leicestershire'")
                .query(Long.class)
                .single());
  }

  @Test
  void each_page_that_names_people_is_recorded_once() {
    worked.load();
    var planner = signedIn.as(Role.PLANNER, "leicestershire");
    for (var path : new String[] {"people?roles=driver", "units?unit=psu"}) {
      long before = readings();

      assertThat(
              mvc.get().uri("/readiness/leicestershire/" + path + "&on=2013-09-30").with(planner))
          .hasStatusOk();

      assertThat(readings()).as(path).isEqualTo(before + 1);
    }
  }

  @Test
  void a_page_of_counts_records_no_reading_of_people() {
    worked.load();
    long before = readings();

    assertThat(
            mvc.get()
                .uri("/readiness/leicestershire?on=2013-09-30")
                .with(signedIn.as(Role.PLANNER, "leicestershire")))
        .hasStatusOk();

    assertThat(readings()).isEqualTo(before);
  }
}

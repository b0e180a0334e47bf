package uk.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.shared.Role;

/// A page costs a handful of statements, whatever the number of forces or people.
@MusterTest
class StatementCountTest {
  private static final int MOST = 12;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  @Test
  void the_nation_costs_no_more_statements_than_a_region() {
    var nation = statements("/readiness?unit=psu", signedIn.inTheNation(Role.NATIONAL_COORDINATOR));
    var region =
        statements(
            "/readiness?unit=psu",
            signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands")));

    assertThat(nation).isEqualTo(region).isLessThanOrEqualTo(MOST);
  }

  @Test
  void a_force_page_costs_a_handful() {
    var planner = signedIn.as(Role.PLANNER, "leicestershire");

    assertThat(statements("/readiness/leicestershire?unit=psu", planner)).isLessThanOrEqualTo(MOST);
    assertThat(statements("/readiness/leicestershire?unit=psu&on=2013-09-30", planner))
        .isLessThanOrEqualTo(MOST);
    assertThat(statements("/control-room/leicestershire?at=2013-09-10T12:45", planner))
        .isLessThanOrEqualTo(2 * MOST);
  }

  /// Statements of the second time: the first may count anew what has moved.
  private int statements(String path, RequestPostProcessor who) {
    assertThat(mvc.get().uri(path).with(who)).hasStatusOk();
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = log.getLevel();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.setLevel(Level.DEBUG);
    log.addAppender(heard);
    try {
      assertThat(mvc.get().uri(path).with(who)).hasStatusOk();
    } finally {
      log.detachAppender(heard);
      log.setLevel(before);
    }
    return (int)
        heard.list.stream()
            .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
            .count();
  }
}

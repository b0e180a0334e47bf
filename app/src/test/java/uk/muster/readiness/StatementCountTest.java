package uk.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// A page costs a handful of statements, whatever the number of forces or people.
@MusterTest
class StatementCountTest {
  private static final int MOST = 12;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;
  @Autowired Exchange exchange;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    worked.load();
  }

  @Test
  void the_nation_costs_no_more_statements_than_a_region() {
    var nation = statements("/readiness?unit=psu", national());
    var region = statements("/readiness?unit=psu", regional());

    assertThat(nation).isEqualTo(region).isLessThanOrEqualTo(MOST);
    assertThat(statements("/readiness?unit=psu&region=region-east-midlands", national()))
        .isEqualTo(nation);
    assertThat(statements("/readiness.csv?unit=psu", national())).isLessThanOrEqualTo(MOST);
  }

  @Test
  void a_region_costs_the_same_whatever_its_size() {
    var largest = statements("/readiness/regions/region-south-east?unit=psu", national());
    var smallest = statements("/readiness/regions/region-london?unit=psu", national());

    assertThat(largest).isEqualTo(smallest).isLessThanOrEqualTo(MOST);
    assertThat(statements("/readiness/regions/region-east-midlands?unit=psu", regional()))
        .isEqualTo(largest);
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

  @Test
  void a_force_with_two_people_costs_as_many_statements_as_one_with_two_thousand() {
    var planner = Acting.actor(Role.PLANNER, "west-yorkshire");
    var files = new ImportFiles(exchange, reference);
    files.load(planner, ImportFiles.BASES + "west-yorkshire,HQ,Wakefield,53.68,-1.50\n");
    files.load(
        planner,
        ImportFiles.PEOPLE
            + "west-yorkshire,1,PC,,HQ,2010-01-01,\nwest-yorkshire,2,PS,,HQ,2010-01-01,\n");
    files.load(planner, ImportFiles.AWARDS + "west-yorkshire,1,PO-L2,2013-01-01,\n");
    for (var page :
        List.of(
            "/readiness/{force}?unit=psu",
            "/readiness/{force}?unit=psu&on=2013-09-30",
            "/readiness/{force}/people?unit=psu&on=2013-09-30",
            "/readiness/{force}/units?unit=psu&on=2013-09-30",
            "/readiness/{force}/changes?unit=psu&day=2013-12-01",
            "/readiness/{force}/commitments",
            "/succession/{force}?unit=psu&target=3",
            "/succession/{force}/people?unit=psu",
            "/training?force={force}",
            "/training/take-up?force={force}",
            "/control-room/{force}?at=2013-09-10T12:45")) {
      var small =
          statements(
              page.replace("{force}", "west-yorkshire"),
              signedIn.as(Role.PLANNER, "west-yorkshire"));
      var large =
          statements(
              page.replace("{force}", "leicestershire"),
              signedIn.as(Role.PLANNER, "leicestershire"));

      assertThat(small).as(page).isEqualTo(large);
    }
  }

  private RequestPostProcessor national() {
    return signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
  }

  private RequestPostProcessor regional() {
    return signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
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

package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// A page of the registers costs as many statements for two people as for two hundred.
@MusterTest
class RegisterStatementsTest {
  private static final String FORCE = "thames-valley";
  private static final String[] PATHS = {
    "/people?sort=rank&order=descending",
    "/people/expiring?days=3660&sort=base",
    "/skills",
    "/vehicles",
    "/people.csv",
    "/people/expiring.csv?days=3660"
  };

  private final RegisterPages pages;

  @Autowired
  RegisterStatementsTest(MockMvcTester mvc, SignedIn signedIn) {
    pages = new RegisterPages(mvc, signedIn);
  }

  @Test
  void as_many_for_sixty_people_as_for_two_hundred() {
    load(60);
    var few = counts();
    load(200);

    assertThat(counts()).containsExactly(few).allMatch(count -> count <= 8);
  }

  private void load(int many) {
    var people = new StringBuilder("force,person_id,rank,post,base,starts_on,leaves_on\n");
    var awards = new StringBuilder("force,person_id,skill,awarded_on,expires_on\n");
    var vehicles =
        new StringBuilder("force,vehicle_id,kind,base,in_service_on,out_of_service_on\n");
    for (int i = 0; i < many; i++) {
      people.append("%s,%d,PC,,,2020-01-01,\n".formatted(FORCE, i));
      awards.append("%s,%d,PO-L2,2020-01-01,2030-01-01\n".formatted(FORCE, i));
      vehicles.append("%s,V%d,PO-CARRIER,,2020-01-01,\n".formatted(FORCE, i));
    }
    pages.load(FORCE, "people.csv", people.toString());
    pages.load(FORCE, "accreditations.csv", awards.toString());
    pages.load(FORCE, "vehicles.csv", vehicles.toString());
  }

  private Integer[] counts() {
    return java.util.Arrays.stream(PATHS).map(this::statements).toArray(Integer[]::new);
  }

  /// Without those that sign in and find the post.
  private int statements(String path) {
    pages.get(Role.PLANNER, FORCE, path);
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = log.getLevel();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.setLevel(Level.DEBUG);
    log.addAppender(heard);
    try {
      assertThat(pages.get(Role.PLANNER, FORCE, path)).hasStatusOk();
    } finally {
      log.detachAppender(heard);
      log.setLevel(before);
    }
    return (int)
        heard.list.stream()
            .map(ILoggingEvent::getFormattedMessage)
            .filter(text ->
                text.startsWith("Executing prepared SQL statement [select")
                    || text.startsWith("Executing prepared SQL statement [insert into audit"))
            .filter(text ->
                text.contains("workforce.")
                    || text.contains("equipment.")
                    || text.contains("audit."))
            .count();
  }
}

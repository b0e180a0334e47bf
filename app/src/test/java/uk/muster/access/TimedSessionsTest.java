package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import uk.muster.MusterTest;

@MusterTest
class TimedSessionsTest {
  private static final SessionLimits LIMITS =
      new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

  @Autowired FindByIndexNameSessionRepository<? extends Session> table;

  private static <S extends Session> TimedSessionStore<S> at(
      SessionRepository<S> table, Instant now) {
    return new TimedSessionStore<>(table, LIMITS, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static <S extends Session> String begin(
      SessionRepository<S> table, Instant signedIn, Instant lastUsed) {
    var sessions = at(table, signedIn);
    var session = sessions.createSession();
    session.setAttribute(OpenSession.SINCE, signedIn.toString());
    session.setLastAccessedTime(lastUsed);
    sessions.save(session);
    return session.getId();
  }

  private static Session found(SessionRepository<? extends Session> table, String id) {
    return Objects.requireNonNull(table.findById(id));
  }

  @Test
  void a_session_in_use_is_found() {
    var now = Instant.now();
    var id = begin(table, now.minus(Duration.ofHours(1)), now);

    assertThat(at(table, now.plus(Duration.ofMinutes(29))).findById(id)).isNotNull();
  }

  @Test
  void a_session_that_was_left_is_gone_from_the_database_too() {
    var now = Instant.now();
    var id = begin(table, now, now);

    assertThat(at(table, now.plus(Duration.ofMinutes(31))).findById(id)).isNull();
    assertThat(table.findById(id)).isNull();
  }

  @Test
  void a_session_of_twelve_hours_is_gone_though_it_was_just_used() {
    var now = Instant.now();
    var id = begin(table, now.minus(Duration.ofHours(12)), now);

    assertThat(at(table, now).findById(id)).isNull();
  }

  @Test
  void a_session_with_an_end_of_its_own_is_gone_then_however_much_it_is_used() {
    var now = Instant.now();
    untilThen(table, now);
  }

  private static <S extends Session> void untilThen(SessionRepository<S> table, Instant now) {
    var id = begin(table, now, now);
    var sessions = at(table, now);
    var session = Objects.requireNonNull(sessions.findById(id));
    session.setAttribute(OpenSession.UNTIL, now.plus(Duration.ofMinutes(20)).toString());
    sessions.save(session);

    assertThat(at(table, now.plus(Duration.ofMinutes(19))).findById(id)).isNotNull();
    assertThat(at(table, now.plus(Duration.ofMinutes(20))).findById(id)).isNull();
    assertThat(table.findById(id)).isNull();
  }

  @Test
  void who_has_not_signed_in_has_a_session_for_minutes_only() {
    var before = at(table, Instant.now()).createSession();
    var id = begin(table, Instant.now(), Instant.now());

    assertThat(before.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(10));
    assertThat(found(table, id).getMaxInactiveInterval()).isEqualTo(LIMITS.idle());
  }

  @Test
  void a_request_that_outlives_its_session_ends_without_a_failure() {
    endedMeanwhile(table);
  }

  private static <S extends Session> void endedMeanwhile(SessionRepository<S> table) {
    var id = begin(table, Instant.now(), Instant.now());
    var session = Objects.requireNonNull(table.findById(id));
    table.deleteById(id);

    session.setAttribute("late", "word");
    table.save(session);

    assertThat(table.findById(id)).isNull();
  }
}

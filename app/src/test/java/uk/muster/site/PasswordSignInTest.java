package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Access;
import uk.muster.access.Scope;
import uk.muster.access.SignInTries;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

@MusterTest
class PasswordSignInTest {
  private static final Scope SUFFOLK = new Scope.OfForce(new ForceId("suffolk"));
  private static final String RIGHT = "not-a-password";

  @Autowired Access access;
  @Autowired SignInTries tries;
  @Autowired SignedIn signedIn;

  private final Counting encoder = new Counting();
  private PasswordSignIn signIn;

  @BeforeEach
  void count() {
    signIn = new PasswordSignIn(access, tries, encoder);
  }

  @Test
  void an_unknown_account_costs_the_same_work_and_gets_the_same_answer() {
    var account = account(Role.AUDITOR);
    in(account, "192.0.2.1");
    var known = work(account, "wrong", "192.0.2.2");

    assertThat(work("nobody.here", "wrong", "192.0.2.2")).isEqualTo(known);
    assertThat(work("Not A Name!", "wrong", "192.0.2.2")).isEqualTo(known);
    assertThat(work("", "", "192.0.2.2")).isEqualTo(known);
    assertThat(known).contains("1 password compared", "BadCredentialsException");
  }

  @Test
  void thousands_of_wrong_passwords_do_not_keep_the_commander_out() {
    var account = account(Role.SPR_LEAD);
    in(account, "192.0.2.10");
    for (int i = 0; i < 2000; i++) {
      refused(account, "guess " + i, "198.51.100." + i % 20);
    }

    assertThatCode(() -> signIn.authenticate(typed(account, RIGHT, "192.0.2.10")))
        .as("from where the commander signed in before")
        .doesNotThrowAnyException();
    assertThatCode(() -> signIn.authenticate(typed(account, RIGHT, "192.0.2.11")))
        .as("from a place that nobody has tried from")
        .doesNotThrowAnyException();
    assertThat(encoder.compared).as("passwords compared").isLessThan(400);
  }

  @Test
  void wrong_passwords_from_one_place_must_wait_and_are_not_looked_at() {
    var account = account(Role.PLANNER);
    for (int i = 0; i < 5; i++) {
      assertThat(refused(account, "wrong", "203.0.113.5"))
          .isInstanceOf(BadCredentialsException.class);
    }
    var compared = encoder.compared;

    assertThat(refused(account, RIGHT, "203.0.113.5")).isInstanceOf(TooManyTries.class);
    assertThat(encoder.compared).isEqualTo(compared);
  }

  @Test
  void an_account_that_is_not_there_must_wait_just_the_same() {
    for (int i = 0; i < 5; i++) {
      refused("nobody.at.all", "wrong", "203.0.113.6");
    }

    assertThat(refused("nobody.at.all", "wrong", "203.0.113.6")).isInstanceOf(TooManyTries.class);
  }

  @Test
  void who_signs_in_begins_anew() {
    var account = account(Role.CONTROL_ROOM_SUPERVISOR);
    for (int i = 0; i < 4; i++) {
      refused(account, "mistyped", "203.0.113.7");
    }
    in(account, "203.0.113.7");

    for (int i = 0; i < 9; i++) {
      assertThat(refused(account, "mistyped", "203.0.113.7"))
          .isInstanceOf(BadCredentialsException.class);
    }
  }

  private String account(Role role) {
    signedIn.as(role, "suffolk");
    return SignedIn.account(role, SUFFOLK);
  }

  /// Signs in altogether: only then is the place known and what failed before forgiven.
  private void in(String account, String from) {
    signIn.authenticate(typed(account, RIGHT, from));
    tries.succeeded(Actor.system("sign-in", Set.of()), account, from);
  }

  private AuthenticationException refused(String account, String password, String from) {
    try {
      signIn.authenticate(typed(account, password, from));
      throw new AssertionError("let in");
    } catch (AuthenticationException e) {
      return e;
    }
  }

  /// What a refused try costs: the statements that it runs, the passwords it compares, its answer.
  private List<String> work(String account, String password, String from) {
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = log.getLevel();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.setLevel(Level.DEBUG);
    log.addAppender(heard);
    int compared = encoder.compared;
    var work = new ArrayList<String>();
    try {
      work.add(refused(account, password, from).getClass().getSimpleName());
    } finally {
      log.detachAppender(heard);
      log.setLevel(before);
    }
    heard.list.stream()
        .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
        .forEach(event -> work.add(event.getFormattedMessage()));
    work.add("%d password compared".formatted(encoder.compared - compared));
    return work;
  }

  private static UsernamePasswordAuthenticationToken typed(
      String account, String password, String from) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    var typed = UsernamePasswordAuthenticationToken.unauthenticated(account, password);
    typed.setDetails(new WebAuthenticationDetails(request));
    return typed;
  }

  /// A cheap stand-in for the hash, which counts.
  private static final class Counting implements PasswordEncoder {
    private int compared;

    @Override
    public String encode(@Nullable CharSequence password) {
      return "{noop}" + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      compared++;
      return ("{noop}" + password).equals(hash);
    }
  }
}

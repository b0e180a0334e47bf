package uk.muster.access.reset;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;
import uk.muster.site.Browser;

/// A forgotten password, with a real server of mail.
@MusterTest
class OneTimeLinksTest {
  private static final Scope ESSEX = new Scope.OfForce(new ForceId("essex"));
  private static final String PLANNER = SignedIn.account(Role.PLANNER, ESSEX);
  private static final String CHOSEN = "harbour lantern nine plum";
  private static final Actor READER = Actor.system("sign-in", Set.of());
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/sign-in/new-password\\?code=[a-z0-9-]+)");
  private static final GreenMail POST_OFFICE =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired OneTimeLinks links;
  @Autowired SecondFactors factors;

  @BeforeAll
  static void open() {
    POST_OFFICE.start();
  }

  @AfterAll
  static void close() {
    POST_OFFICE.stop();
  }

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry settings) {
    settings.add("muster.mail.host", () -> "127.0.0.1");
    settings.add("muster.mail.port", () -> POST_OFFICE.getSmtp().getPort());
    settings.add("muster.mail.from", () -> "muster@example.police.uk");
    settings.add("muster.mail.encrypted", () -> "false");
  }

  @BeforeEach
  void a_planner_with_an_address() throws Exception {
    signedIn.as(Role.PLANNER, "essex");
    signedIn.as(Role.SPR_LEAD, "essex");
    TestDatabase.asOwner(
        "truncate access.sign_in_try",
        "truncate access.one_time_link",
        "alter table access.mail_address no force row level security",
        "insert into access.mail_address (account, mail) values ('%s', 'jo@example.police.uk')"
                .formatted(PLANNER)
            + " on conflict do nothing",
        "alter table access.mail_address force row level security");
    POST_OFFICE.purgeEmailFromAllMailboxes();
  }

  private String mailed() {
    assertThat(POST_OFFICE.waitForIncomingEmail(10_000, 1)).isTrue();
    var letter = POST_OFFICE.getReceivedMessages()[0];
    var link = LINK.matcher(GreenMailUtil.getBody(letter));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static String code(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  @Test
  void a_link_by_mail_opens_once_and_gives_another_password() {
    var thief = new Browser(mvc, "192.0.2.90");
    assertThat(thief.signIn(PLANNER, "not-a-password")).isEqualTo("/");
    var owner = new Browser(mvc, "192.0.2.91");
    assertThat(owner.post("/sign-in/forgotten", "account", PLANNER))
        .hasRedirectedUrl("/sign-in/forgotten?asked");
    var link = mailed();

    var page = HtmlPage.of(owner.get(link));
    assertThat(page.select("input[name=code]").val()).isEqualTo(code(link));
    var weak = owner.post("/sign-in/new-password", "code", code(link), "chosen", "short");
    assertThat(HtmlPage.of(weak, 422).select(".govuk-error-summary").text())
        .contains("5 characters");
    assertThat(
            owner.post(
                "/sign-in/new-password", "code", code(link), "chosen", CHOSEN, "again", CHOSEN))
        .hasRedirectedUrl("/sign-in?changed");

    assertThat(thief.isIn()).as("whoever was signed in before").isFalse();
    assertThat(owner.signIn(PLANNER, CHOSEN)).isEqualTo("/");
    assertThat(links.use(READER, code(link), CHOSEN + "s", CHOSEN + "s", "192.0.2.92"))
        .as("a second time")
        .isInstanceOf(LinkUse.Unknown.class);
    restore(owner);
  }

  private static void restore(Browser owner) {
    assertThat(
            owner.post(
                "/your-sign-in/password",
                "old",
                CHOSEN,
                "chosen",
                "not-a-password",
                "again",
                "not-a-password"))
        .hasRedirectedUrl("/your-sign-in?done=password");
  }

  @Test
  void nobody_is_told_which_accounts_there_are_and_the_work_is_the_same() {
    var known = work(PLANNER);
    var unknown = work("nobody.here");
    var withoutMail = work(SignedIn.account(Role.SPR_LEAD, ESSEX));
    var noName = work("Not A Name!");

    assertThat(known).isEqualTo(unknown).isEqualTo(withoutMail).isEqualTo(noName).isNotEmpty();
    assertThat(POST_OFFICE.waitForIncomingEmail(10_000, 1)).isTrue();
    assertThat(POST_OFFICE.getReceivedMessages()).hasSize(1);
    for (var account : List.of(PLANNER, "nobody.here", "")) {
      assertThat(new Browser(mvc, "192.0.2.93").post("/sign-in/forgotten", "account", account))
          .hasRedirectedUrl("/sign-in/forgotten?asked");
    }
  }

  private List<String> work(String account) {
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = log.getLevel();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.setLevel(Level.DEBUG);
    log.addAppender(heard);
    try {
      links.ask(READER, account);
    } finally {
      log.detachAppender(heard);
      log.setLevel(before);
    }
    return heard.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(line -> line.startsWith("Executing prepared SQL statement"))
        .toList();
  }

  @Test
  void nobodys_mailbox_is_flooded() {
    for (int i = 0; i < 10; i++) {
      links.ask(READER, PLANNER);
    }

    assertThat(POST_OFFICE.waitForIncomingEmail(10_000, 3)).isTrue();
    assertThat(POST_OFFICE.waitForIncomingEmail(500, 4)).isFalse();
  }

  @Test
  void a_link_is_not_kept_as_it_is_and_a_guess_is_slowed_down() {
    var issued = links.issue(READER, PLANNER, Optional.empty(), "lost telephone", false);
    assertThat(issued.mailed()).isTrue();
    assertThat(Duration.between(Instant.now(), issued.until())).isLessThan(Duration.ofHours(3));

    int looked = 0;
    for (int i = 0; i < 2000; i++) {
      looked +=
          links.use(READER, "guess-%d".formatted(i), CHOSEN, CHOSEN, "198.51.100.9")
                  instanceof LinkUse.Unknown
              ? 1
              : 0;
    }
    assertThat(looked).isLessThan(10);
  }

  @Test
  void a_link_that_is_too_old_or_replaced_opens_nothing() {
    var first = code(issue());
    var second = code(issue());

    assertThat(links.use(READER, first, CHOSEN, CHOSEN, "192.0.2.95"))
        .as("replaced")
        .isInstanceOf(LinkUse.Unknown.class);
    TestDatabase.asOwner(
        "alter table access.one_time_link no force row level security",
        "update access.one_time_link set valid_until = now() - interval '1 second'",
        "alter table access.one_time_link force row level security");
    assertThat(links.use(READER, second, CHOSEN, CHOSEN, "192.0.2.95"))
        .as("too old")
        .isInstanceOf(LinkUse.Unknown.class);
  }

  private String issue() {
    return links.issue(READER, PLANNER, Optional.empty(), "lost telephone", false).address();
  }
}

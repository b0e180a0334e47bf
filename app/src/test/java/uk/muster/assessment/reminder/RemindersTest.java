package uk.muster.assessment.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.access.letters.Letters;
import uk.muster.access.letters.LettersWiring;
import uk.muster.access.letters.MailAddresses;
import uk.muster.access.posts.Seats;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Quarters;
import uk.muster.assessment.answer.Task;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.OwnAddress;
import uk.muster.shared.Role;

/// Reminders through a real server of mail: once before a deadline, once after it, and nothing in
/// them of what is due.
@MusterTest
class RemindersTest {
  private static final ForceId FORCE = new ForceId("cumbria");
  private static final Actor MUSTER = Actor.system("reminders", Set.of(FORCE));
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "cumbria");
  private static final String LEAD = SignedIn.account(Role.BUSINESS_LEAD, new Scope.OfForce(FORCE));

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final AtomicInteger looks = new AtomicInteger();
  private final GreenMail postOffice =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Campaigns campaigns;
  @Autowired Registers registers;
  @Autowired Seats seats;
  @Autowired MailAddresses addresses;
  @Autowired ReminderStore store;
  @Autowired Clock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired SignedIn signedIn;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void a_lead_with_an_address() throws Exception {
    postOffice.start();
    signedIn.as(Role.BUSINESS_LEAD, "cumbria");
    TestDatabase.asOwner(
        "alter table access.mail_address no force row level security",
        "insert into access.mail_address (account, mail) values ('%s', 'jo@example.police.uk')"
                .formatted(LEAD)
            + " on conflict do nothing",
        "alter table access.mail_address force row level security");
  }

  @AfterEach
  void close() {
    postOffice.stop();
  }

  private static Letters letters(int port) {
    return new LettersWiring()
        .letters(
            new MockEnvironment()
                .withProperty("muster.mail.host", "127.0.0.1")
                .withProperty("muster.mail.port", Integer.toString(port))
                .withProperty("muster.mail.from", "muster@example.police.uk")
                .withProperty("muster.mail.encrypted", "false"));
  }

  /// Reminders of one force only: another force fails.
  private Reminders reminders(Letters letters) {
    return new Reminders(
        assessments,
        registers,
        seats,
        addresses,
        letters,
        store,
        new OwnAddress(() -> "https://muster.example.police.uk"),
        clock,
        events,
        transactions) {
      @Override
      public int send(Actor actor, ForceId force) {
        looks.incrementAndGet();
        if (!force.equals(FORCE)) {
          throw new IllegalStateException("%s fails in this test".formatted(force));
        }
        return acting.commit(actor, () -> super.send(actor, force));
      }
    };
  }

  private int sent(Letters letters) {
    return reminders(letters).send(MUSTER, FORCE);
  }

  private int sent() {
    return sent(letters(postOffice.getSmtp().getPort()));
  }

  private AssessmentId due(String title, LocalDate day) {
    var id =
        new Quarters(campaigns, assessments, answers, "cumbria")
            .publicOrder(title, Optional.empty());
    assertThat(assessments.delegate(CHIEF, id, LEAD, day)).isTrue();
    return id;
  }

  @Test
  void a_lead_is_told_once_before_a_deadline_and_once_after_it_and_never_of_what()
      throws Exception {
    var id = due("Secret quarter", today.plusDays(7));

    assertThat(sent()).isOne();
    assertThat(sent()).as("the same day again").isZero();
    assertThat(assessments.delegate(CHIEF, id, LEAD, today.minusDays(1))).isTrue();
    assertThat(sent()).as("overdue").isOne();
    assertThat(sent()).isZero();

    assertThat(postOffice.waitForIncomingEmail(10_000, 2)).isTrue();
    var all = postOffice.getReceivedMessages();
    assertThat(all)
        .extracting(one -> one.getSubject())
        .containsExactly("Muster: something is due", "Muster: something is overdue");
    assertThat(all[0].getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("jo@example.police.uk");
    for (var one : all) {
      assertThat(GreenMailUtil.getBody(one))
          .contains("https://muster.example.police.uk/assessment/tasks")
          .doesNotContainIgnoringCase("secret")
          .doesNotContainIgnoringCase("cumbria")
          .doesNotContainIgnoringCase("order");
    }
    assertThat(acts()).isEqualTo(2);
  }

  @Test
  void they_go_by_themselves_though_other_forces_fail_and_never_without_a_server()
      throws Exception {
    due("By itself", today.plusDays(4));
    var catalogue = uk.muster.reference.Catalogue.shipped();
    var soon = Duration.ofMillis(50);

    try (var silent = new ReminderThread(reminders(Letters.NONE), catalogue, soon)) {
      silent.start();
      Thread.sleep(soon.multipliedBy(4));
    }
    assertThat(looks).hasValue(0);

    var letters = letters(postOffice.getSmtp().getPort());
    try (var thread = new ReminderThread(reminders(letters), catalogue, soon)) {
      thread.start();
      assertThat(postOffice.waitForIncomingEmail(20_000, 1)).isTrue();
      var after = looks.get();
      await().untilAsserted(() -> assertThat(looks).hasValueGreaterThan(after + 43));
    }
    assertThat(postOffice.getReceivedMessages()).as("told once, whoever looks again").hasSize(1);
  }

  private int acts() {
    return acting.commit(
        MUSTER,
        () ->
            sql.sql("select count(*) from assessment.reminder where about like '%secret-quarter%'")
                .query(Integer.class)
                .single());
  }

  @Test
  void a_letter_that_no_server_takes_is_tried_again() {
    due("While the server is down", today.plusDays(3));
    var port = postOffice.getSmtp().getPort();
    postOffice.stop();

    assertThat(sent(letters(port))).isZero();
    postOffice.start();
    assertThat(sent()).isOne();
    assertThat(sent(Letters.NONE)).isZero();
  }

  @Test
  void what_waits_stands_in_the_calendar_of_whoever_may_read_it() {
    var id = due("In the calendar", today.plusDays(5));
    var days = new uk.muster.shared.Period(today, today.plusDays(9));
    var due =
        new AssessmentsDue(
            assessments,
            new uk.muster.assessment.campaign.Wording(uk.muster.reference.Catalogue.shipped()));

    assertThat(due.due(CHIEF, Optional.of(FORCE), days))
        .filteredOn(one -> one.code().startsWith(id.campaign()))
        .filteredOn(one -> one.day().equals(today.plusDays(5)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.title()).isEqualTo("Public disorder, In the calendar");
          assertThat(one.label()).isEqualTo("Answers due");
          assertThat(one.path())
              .isEqualTo("/assessment/answers/%s/cumbria/public-order".formatted(id.campaign()));
        });
    var elsewhere = Acting.actor(Role.SPR_LEAD, "kent");
    assertThat(due.due(elsewhere, Optional.of(FORCE), days)).isEmpty();
    assertThat(due.due(Acting.actor(Role.TRAINING_MANAGER, "cumbria"), Optional.empty(), days))
        .isEmpty();
  }

  @Test
  void what_is_late_is_listed_for_whoever_runs_the_campaign_and_reminded_of_on_request()
      throws Exception {
    var id = due("Late for the lead", today.minusDays(3));
    var reminders = reminders(letters(postOffice.getSmtp().getPort()));
    var late = new LatePapers(assessments, reminders, store, clock);

    assertThat(mine(late, id))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.days()).isEqualTo(3);
          assertThat(one.waitsFor()).isEqualTo(Task.Kind.ANSWER);
          assertThat(one.reminded()).isEmpty();
        });
    assertThat(again(reminders, id)).isOne();
    assertThat(again(reminders, id)).as("once a day").isZero();
    assertThat(postOffice.waitForIncomingEmail(10_000, 1)).isTrue();
    assertThat(mine(late, id))
        .singleElement()
        .satisfies(one -> assertThat(one.reminded()).isPresent());

    var question = new Quarters(campaigns, assessments, answers, "cumbria").answer(id, "2", "So");
    assertThat(question).isNotEmpty();
    answers.submit(Acting.actor(Role.BUSINESS_LEAD, "cumbria"), id);
    assertThat(mine(late, id))
        .singleElement()
        .satisfies(one -> assertThat(one.waitsFor()).isEqualTo(Task.Kind.REVIEW));
    var lead = Acting.actor(Role.BUSINESS_LEAD, "cumbria");
    assertThatThrownBy(() -> late.list(lead)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> late.remind(lead, id)).isInstanceOf(NotAllowed.class);
  }

  private List<Late> mine(LatePapers late, AssessmentId id) {
    return acting.commit(CHIEF, () -> late.list(CHIEF)).stream()
        .filter(one -> one.named().assessment().id().equals(id))
        .toList();
  }

  private int again(Reminders reminders, AssessmentId id) {
    return acting.commit(MUSTER, () -> reminders.again(MUSTER, id, CHIEF.account()));
  }
}

package uk.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.TestDatabase;
import uk.muster.audit.chain.Content;
import uk.muster.audit.chain.Fault;
import uk.muster.audit.chain.Line;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

@MusterTest
class AuditChainTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gloucestershire");

  @Autowired AuditChain chain;
  @Autowired Audit audit;
  @Autowired Acting acting;
  @Autowired AuditKey key;
  @Autowired LinkStore links;
  @Autowired ExportStore exports;

  private void happened(String subject) {
    audit.keep(PLANNER, new Happened(PLANNER, subject));
  }

  private long sealAll(long from) {
    var pass = chain.seal(AuditChain.SEALER, from);
    while (pass.more()) {
      pass = chain.seal(AuditChain.SEALER, pass.from());
    }
    return pass.from();
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    chain.export(AuditChain.SEALER, lines::add);
    return lines;
  }

  private static List<String> sealedSubjects(List<Line> lines, String beginning) {
    return lines.stream()
        .<String>mapMulti((line, to) -> {
          if (line instanceof Line.Sealed(var _, var content)) {
            content.ifPresent(words -> to.accept(words.subject()));
          }
        })
        .filter(subject -> subject.startsWith(beginning))
        .toList();
  }

  @Test
  void committed_records_are_sealed_and_the_database_is_intact() {
    happened("sealed 1");
    assertThat(chain.verify(AuditChain.SEALER, List.of()).waiting()).isPositive();

    sealAll(0);

    var verdict = chain.verify(AuditChain.SEALER, List.of());
    assertThat(verdict.words()).startsWith("intact: ");
    assertThat(verdict.waiting()).isZero();
    assertThat(sealedSubjects(lines(), "sealed 1")).hasSize(1);
  }

  @Test
  void a_record_that_is_committed_late_is_sealed_once_and_later() throws SQLException {
    var from = sealAll(0);
    var login = TestDatabase.address().application();
    try (var slow = DriverManager.getConnection(login.url(), login.user(), login.password())) {
      slow.setAutoCommit(false);
      addAs(slow, "late 1");
      happened("late 2");
      from = sealAll(from);
      happened("late 3");
      from = sealAll(from);
      assertThat(sealedSubjects(lines(), "late")).containsExactly("late 2", "late 3");

      slow.commit();
    }
    from = sealAll(from);
    sealAll(from);

    assertThat(sealedSubjects(lines(), "late")).containsExactly("late 2", "late 3", "late 1");
    assertThat(chain.verify(AuditChain.SEALER, List.of()).isIntact()).isTrue();
  }

  /// Adds a record in a transaction that stays open.
  private static void addAs(Connection connection, String subject) throws SQLException {
    var content =
        new Content("2026-11-21T09:00:00.000001Z", "slow", "", "", "", "", "", subject, "", "", "");
    try (var setting = connection.createStatement();
        var insert =
            connection.prepareStatement(
                """
                insert into audit.record (at, account, post, role, act, subject, before, after,
                  reason, from_address, digest)
                select cast(? as timestamptz), 'slow', '', '', '', ?, '', '', '', '',
                  decode(?, 'hex')\
                """)) {
      setting.execute("set local muster.account = 'slow'");
      insert.setString(1, content.at());
      insert.setString(2, subject);
      insert.setString(3, content.digest());
      insert.execute();
    }
  }

  @Test
  void of_two_sealers_at_once_one_seals_and_no_record_is_linked_twice() throws Exception {
    sealAll(0);
    for (var i = 0; i < 200; i++) {
      happened("both " + i);
    }
    var begin = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var passes =
          IntStream.range(0, 4)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    begin.await();
                    return chain.seal(AuditChain.SEALER, 0).sealed();
                  }))
              .toList();
      begin.countDown();
      var sealed = 0;
      for (var pass : passes) {
        sealed += pass.get();
      }
      assertThat(sealed).isGreaterThanOrEqualTo(200);
    }
    sealAll(0);

    assertThat(sealedSubjects(lines(), "both")).hasSize(200).doesNotHaveDuplicates();
    assertThat(chain.verify(AuditChain.SEALER, List.of()).isIntact()).isTrue();
  }

  @Test
  void a_writer_does_not_wait_for_a_sealer() {
    happened("held 1");
    try (var other = Executors.newSingleThreadExecutor()) {
      acting.rollBack(
          AuditChain.SEALER,
          () -> {
            var pass = chain.seal(AuditChain.SEALER, 0);
            assertThat(other.submit(() -> happened("held 2")))
                .succeedsWithin(Duration.ofSeconds(10));
            return pass;
          });
    }
  }

  @Test
  void what_was_changed_in_the_table_is_named() {
    happened("tampered");
    sealAll(0);
    var row = lastLink();

    asThief("update audit.record set subject = 'untouched' where subject = 'tampered'");
    var verdict = chain.verify(AuditChain.SEALER, List.of());
    asThief("update audit.record set subject = 'tampered' where subject = 'untouched'");

    var fault = verdict.fault().orElseThrow();
    assertThat(fault.kind()).isEqualTo(Fault.Kind.EDITED);
    assertThat(fault.seq()).isEqualTo(row);
    assertThat(chain.verify(AuditChain.SEALER, List.of()).isIntact()).isTrue();
  }

  private long lastLink() {
    return lines().stream()
        .mapToLong(line -> line instanceof Line.Sealed(var link, var _) ? link.seq() : 0)
        .max()
        .orElseThrow();
  }

  /// What only the owner of the tables can do, after taking both guards away.
  private static void asThief(String change) {
    TestDatabase.asOwner(
        "alter table audit.record disable trigger user, no force row level security",
        change,
        "alter table audit.record enable trigger user, force row level security");
  }

  @Test
  void a_day_that_is_over_is_signed_once_and_its_root_holds() {
    happened("of a day");
    sealAll(0);
    var tomorrow =
        new AuditChain(links, exports, audit, key, Clock.offset(londonClock(), Duration.ofDays(1)));
    var acted =
        acting.commit(
            AuditChain.SEALER,
            () -> List.of(tomorrow.sign(AuditChain.SEALER), tomorrow.sign(AuditChain.SEALER)));

    var root = acted.getFirst().orElseThrow();
    assertThat(acted.getLast()).isEmpty();
    assertThat(root.seq()).isEqualTo(lastLink());
    assertThat(chain.roots(AuditChain.SEALER)).contains(root);
    var verdict = chain.verify(AuditChain.SEALER, List.of(root));
    assertThat(verdict.isIntact()).isTrue();
    assertThat(verdict.rootFromElsewhere()).isTrue();
  }

  private static Clock londonClock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }

  private record Happened(Actor actor, String subject) implements Recorded {
    @Override
    public String act() {
      return "tested";
    }

    @Override
    public Optional<ForceId> force() {
      return actor.forces().stream().findFirst();
    }
  }
}

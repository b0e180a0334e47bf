package uk.muster.access.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.access.posts.PeopleWithPosts.SYSTEM;
import static uk.muster.access.posts.PeopleWithPosts.force;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

@MusterTest
class LoansTest {
  @Autowired Access access;
  @Autowired Loans loans;
  @Autowired Seats seats;
  @Autowired PostStore postStore;
  @Autowired Catalogue catalogue;
  @Autowired Reference reference;
  @Autowired Clock clock;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private PeopleWithPosts people;
  private Actor holder;
  private Actor stand;
  private LocalDate today;

  @BeforeEach
  void aPlannerAndSomebodyOfTheSameForce() {
    reference.load(SYSTEM);
    people = new PeopleWithPosts(access);
    holder = people.person("loans.holder", Role.PLANNER, force("cleveland"));
    stand = people.person("loans.stand", Role.FINANCE, force("cleveland"));
    today = LocalDate.now(clock);
    loans.list(holder).forEach(loan -> loans.end(holder, loan.id()));
  }

  private long post() {
    return seats.mine(holder).getFirst().post().id();
  }

  private LoanOutcome lend(String to, LocalDate until) {
    return loans.lend(holder, post(), to, new Period(today, until), "annual leave");
  }

  private List<Seat> lentTo(String account) {
    return seats.list(SYSTEM, account, "127.0.0.1").stream()
        .filter(seat -> seat.loan().isPresent())
        .toList();
  }

  @Test
  void whoever_stands_in_can_do_what_the_post_may_do_and_both_see_it() {
    assertThat(lend("loans.stand", today.plusDays(7))).isInstanceOf(LoanOutcome.Lent.class);

    var lent = lentTo("loans.stand").getFirst().actor();
    assertThat(lent.role()).isEqualTo(Role.PLANNER);
    assertThat(lent.account()).isEqualTo("loans.stand");
    assertThat(lent.can(Right.READ_PEOPLE, new ForceId("cleveland"))).isTrue();
    assertThat(lent.post()).contains("lent by loans.holder");
    assertThat(loans.list(holder)).hasSize(1);
    assertThat(loans.list(stand)).extracting(Loan::lender).contains("loans.holder");
  }

  @Test
  void it_ends_by_itself_after_the_last_day() {
    lend("loans.stand", today.plusDays(7));

    assertThat(seatsAfter(7)).hasSize(1);
    assertThat(seatsAfter(8)).isEmpty();
  }

  private List<Seat> seatsAfter(int days) {
    var later =
        new Seats(postStore, catalogue, Clock.offset(clock, Duration.ofDays(days)), transactions);
    return later.list(SYSTEM, "loans.stand", "127.0.0.1").stream()
        .filter(seat -> seat.loan().isPresent())
        .toList();
  }

  @Test
  void either_of_the_two_ends_it_early_and_nobody_else() {
    var stranger = people.person("loans.stranger", Role.PLANNER, force("cleveland"));
    for (var who : List.of(holder, stand)) {
      lend("loans.stand", today.plusDays(7));
      var id = loans.list(holder).getFirst().id();

      assertThatThrownBy(() -> loans.end(stranger, id)).isInstanceOf(NotFound.class);
      loans.end(who, id);

      assertThat(lentTo("loans.stand")).isEmpty();
      assertThatThrownBy(() -> loans.end(who, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void what_is_borrowed_cannot_be_passed_on() {
    people.person("loans.third", Role.FINANCE, force("cleveland"));
    lend("loans.stand", today.plusDays(7));
    var borrowed = lentTo("loans.stand").getFirst();
    var dates = new Period(today, today.plusDays(1));

    assertThatThrownBy(
            () -> loans.lend(borrowed.actor(), borrowed.post().id(), "loans.third", dates, "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            acting.rollBack(
                borrowed.actor(),
                () -> insert(borrowed.post().id(), "loans.stand", "loans.third", today)))
        .as("the database too")
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void it_never_lasts_longer_nor_shows_more_than_the_post() {
    assertThat(lend("loans.stand", LocalDate.of(2100, 1, 1)))
        .isInstanceOf(LoanOutcome.OutsideThePost.class);
    assertThat(lend("loans.stand", Period.OPEN)).isInstanceOf(LoanOutcome.OutsideThePost.class);
    assertThatThrownBy(() ->
            acting.rollBack(
                holder,
                () -> insert(post(), "loans.holder", "loans.stand", LocalDate.of(2100, 1, 1))))
        .rootCause()
        .hasMessageContaining("row-level security");

    people.person(
        "loans.office",
        Role.COMMISSIONERS_READER,
        new Scope.OfCommissionersOffice(new ForceId("cleveland")));
    lend("loans.office", today.plusDays(7));
    var limited = lentTo("loans.office").getFirst().actor();
    assertThat(limited.ceiling()).isEqualTo(Marking.OFFICIAL);
    assertThat(limited.can(Right.READ_PEOPLE)).isFalse();
  }

  private int insert(long post, String lender, String borrower, LocalDate to) {
    return sql.sql(
            """
            insert into access.loan (post_id, force_id, title, lender, borrower, from_on, to_on,
              ceiling, reason, lent_at)
            values (?, 'cleveland', 'x', ?, ?, current_date, ?, 'OFFICIAL', 'x', now())\
            """)
        .params(post, lender, borrower, to)
        .update();
  }

  @Test
  void nobody_without_a_force_in_common_is_told_from_nobody_at_all() {
    people.person("loans.kent", Role.PLANNER, force("kent"));

    for (var name : List.of("loans.kent", "loans.nobody", "loans.holder")) {
      assertThat(lend(name, today.plusDays(1))).isEqualTo(new LoanOutcome.NobodyToLendTo(name));
    }
  }

  @Test
  void an_administrators_post_is_never_lent() {
    var administrator = people.person("loans.admin", Role.ADMINISTRATOR, force("cleveland"));
    var own = seats.mine(administrator).getFirst().post().id();

    assertThat(
            loans.lend(
                administrator, own, "loans.stand", new Period(today, today.plusDays(1)), "x"))
        .isInstanceOf(LoanOutcome.NotLent.class);
  }

  @Test
  void no_other_force_reads_a_loan_or_ends_it() {
    lend("loans.stand", today.plusDays(7));
    for (var role : Role.values()) {
      var actor = Acting.actor(role, "kent");
      if (role != Role.ADMINISTRATOR && role != Role.SYSTEM) {
        assertThat(acting.rollBack(actor, () -> loanCount())).as(role.name()).isZero();
      }
      assertThat(acting.rollBack(actor, this::endLoans)).as(role.name()).isZero();
    }
  }

  private long loanCount() {
    return sql.sql("select count(1) from access.loan").query(Long.class).single();
  }

  private int endLoans() {
    return sql.sql("update access.loan set ended_at = now(), ended_by = 'x' where ended_at is null")
        .update();
  }

  @Test
  void when_the_post_ends_the_loan_ends_with_it() {
    var administrator = people.person("loans.admin2", Role.ADMINISTRATOR, force("cleveland"));
    var other = people.person("loans.other", Role.PLANNER, force("cleveland"));
    var own = seats.mine(other).getFirst().post().id();
    loans.lend(other, own, "loans.stand", new Period(today, today.plusDays(7)), "leave");
    assertThat(lentTo("loans.stand")).isNotEmpty();

    acting.commit(
        administrator,
        () ->
            sql.sql("update access.post set ended_at = now() where post_id = ?")
                .param(own)
                .update());

    assertThat(lentTo("loans.stand")).isEmpty();
  }
}

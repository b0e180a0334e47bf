package uk.muster.workforce.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESTRICTIONS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;
import uk.muster.workforce.PeopleRegister;
import uk.muster.workforce.PersonRecord;

/// A transfer between forces is one act: both registers change, or neither.
@MusterTest
class TransfersTest {
  private static final ForceId HERE = new ForceId("south-wales");
  private static final ForceId THERE = new ForceId("north-wales");
  private static final Actor BOTH = Acting.actor(Role.PLANNER, "south-wales", "north-wales");

  @Autowired Transfers transfers;
  @Autowired PeopleRegister people;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient sql;

  private final LocalDate first = LocalDate.now(ZoneId.of("Europe/London")).plusDays(10);

  @BeforeEach
  void someoneServesHere() {
    var files = new ImportFiles(exchange, reference);
    files.load(
        BOTH,
        PEOPLE
            + "south-wales,T1,PS,Response,,2015-04-01,\n"
            + "south-wales,T2,PC,Response,,2015-04-01,\n"
            + "south-wales,T3,PC,Response,,2015-04-01,\n"
            + "north-wales,N2,PC,Response,,2015-04-01,\n");
    files.load(
        BOTH,
        AWARDS
            + "south-wales,T1,PO-L2,2020-01-01,\n"
            + "south-wales,T1,PO-MEDIC,2018-01-01,2018-12-31\n");
    files.load(BOTH, RESTRICTIONS + "south-wales,T1,restricted-duty,2020-01-01,\n");
  }

  private Transfer of(String person, String newId) {
    return new Transfer(HERE, person, THERE, newId, first, "Support", "");
  }

  private PersonRecord person(ForceId force, String id) {
    return people.person(BOTH, force, id, Optional.empty());
  }

  @Test
  void the_last_day_here_is_the_day_before_the_first_there_and_what_holds_goes_along() {
    var outcome = transfers.move(BOTH, of("T1", "N1"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            TransferOutcome.Moved.class, moved -> assertThat(moved.accreditations()).isEqualTo(1));
    assertThat(person(HERE, "T1").service().getLast().serves().to()).isEqualTo(first.minusDays(1));
    var there = person(THERE, "N1");
    assertThat(there.service().getLast().serves().from()).isEqualTo(first);
    assertThat(there.service().getLast().rank()).isEqualTo("PS");
    assertThat(there.service().getLast().post()).isEqualTo("Support");
    assertThat(there.accreditations()).extracting(one -> one.skill()).containsExactly("PO-L2");
    assertThat(there.restrictions()).hasSize(1);
    assertThat(links(BOTH)).contains("north-wales N1 south-wales T1");
    assertThat(links(Acting.actor(Role.PLANNER, "south-wales"))).isEmpty();
  }

  @Test
  void a_number_that_is_taken_there_changes_nothing_here() {
    var outcome = transfers.move(BOTH, of("T2", "N2"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            TransferOutcome.Refused.class,
            refused ->
                assertThat(refused.faults().getFirst().words())
                    .isEqualTo("new_id (N2) is in the register of north-wales already"));
    assertThat(person(HERE, "T2").service().getLast().serves().isOpen()).isTrue();
    assertThat(person(THERE, "N2").service().getLast().serves().isOpen()).isTrue();
  }

  @Test
  void whoever_may_change_one_register_only_may_not_transfer() {
    assertThatThrownBy(
            () -> transfers.move(Acting.actor(Role.PLANNER, "south-wales"), of("T2", "N9")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void the_page_moves_a_person_and_names_what_is_wrong() {
    var planner = signedIn.inTheNation(Role.PLANNER);

    var wrong =
        HtmlPage.of(
            mvc.post()
                .uri("/transfers")
                .param("of", "south-wales/T3")
                .param("to", "north-wales")
                .param("new_id", "N3")
                .param("first_day", "31/02/2027")
                .with(planner)
                .with(csrf())
                .exchange());
    var done =
        mvc.post()
            .uri("/transfers")
            .param("of", "south-wales/T3")
            .param("to", "north-wales")
            .param("new_id", "N3")
            .param("first_day", first.toString())
            .with(planner)
            .with(csrf())
            .exchange();

    assertThat(wrong.title()).startsWith("Error:");
    assertThat(wrong.select("#first_day").attr("value")).isEqualTo("31/02/2027");
    assertThat(done.getResponse().getRedirectedUrl()).startsWith("/people/north-wales/N3");
    assertThat(person(THERE, "N3").service()).hasSize(1);
  }

  private List<String> links(Actor actor) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql(
                    """
                    select concat_ws(' ', force_id, person_id, other_force, other_person_id)
                    from workforce.linked_person\
                    """)
                .query((row, _) -> row.getString(1))
                .list());
  }
}

package uk.muster.mutualaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantineQuestion;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// The ledger on real PostgreSQL: who sees what, what a file may hold, and the worked case.
@MusterTest
class MutualAidTest {
  private static final ForceId KENT = new ForceId("kent");
  private static final ForceId ESSEX = new ForceId("essex");
  private static final Path CASE = Path.of("..", "examples", "leicestershire-2013");
  private static final String HEAD =
      "force,code,name,direction,other_force,operation,unit_type,units,first_on,last_on,marking\n";
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final Period years = new Period(LocalDate.of(2024, 4, 1), today);

  @Autowired MutualAid aid;
  @Autowired Registers registers;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @Autowired Quarantine quarantine;
  @TempDir Path folder;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private static Actor planner(String... forces) {
    return Acting.actor(Role.PLANNER, forces);
  }

  private ImportOutcome.Loaded load(String force, String name, String text) {
    try {
      var file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
      return (ImportOutcome.Loaded)
          exchange.importFile(planner(force), Source.of(file), ImportOptions.USUAL).getFirst();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void bothSides() {
    load(
        "kent",
        "operations.csv",
        """
        force,code,name,standing,declared_by,declared_because,first_on,marking
        kent,summit,Synthetic summit,exceptional,Chief officers,it would distort,2025-07-01,OFFICIAL
        """);
    load(
        "kent",
        "aid.csv",
        HEAD
            + """
            kent,r1,Synthetic march,received,essex,,psu,4,2025-05-01,2025-05-02,OFFICIAL
            kent,r2,Synthetic summit,received,essex,summit,psu,9,2025-07-01,,OFFICIAL
            kent,r3,Synthetic secret,received,essex,,psu,1,2025-08-01,,OFFICIAL-SENSITIVE
            """);
    load(
        "essex",
        "aid.csv",
        HEAD + "essex,p1,Synthetic march,provided,kent,,psu,3,2025-05-01,2025-05-02,OFFICIAL\n");
  }

  @Test
  void both_sides_see_an_entry_with_its_operation_and_nobody_else_does() {
    bothSides();
    var all = EntryQuestion.on(today);

    assertThat(registers.all(planner("essex"), "aid", all))
        .extracting(one -> one.force() + "/" + one.code())
        .containsExactlyInAnyOrder("kent/r1", "kent/r2", "kent/r3", "essex/p1");
    assertThat(registers.all(planner("essex"), "operations", all))
        .extracting(one -> one.code())
        .containsExactly("summit");
    assertThat(registers.all(planner("dorset"), "aid", all)).isEmpty();
    assertThat(registers.all(planner("dorset"), "operations", all)).isEmpty();
    assertThat(registers.all(Acting.actor(Role.NATIONAL_COORDINATOR, "kent", "essex"), "aid", all))
        .extracting(one -> one.code())
        .containsExactlyInAnyOrder("r1", "r2", "p1");
    assertThatThrownBy(() -> aid.ledger(planner("essex"), KENT, years, today))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void both_sides_read_the_same_sum_and_see_what_differs() {
    bothSides();

    var kent = aid.ledger(planner("kent"), KENT, years, today);
    var essex = aid.ledger(planner("essex"), ESSEX, years, today);

    assertThat(kent.units(AidFilter.ALL)).isEqualTo(new Balance(0, 13, 0));
    assertThat(essex.units(AidFilter.ALL)).isEqualTo(new Balance(13, 0, 0));
    assertThat(kent.units(AidFilter.ALL.withoutExceptional()).received()).isEqualTo(4);
    assertThat(essex.units(AidFilter.ALL.withoutExceptional()).provided()).isEqualTo(4);
    assertThat(essex.differing().getFirst().differences())
        .containsExactly(new Aid.Difference("units", "3", "4"));
    assertThat(
            aid.ledgers(planner("kent", "essex", "dorset"), List.of(KENT, ESSEX), years, today)
                .forces())
        .containsEntry(KENT, kent)
        .hasSize(2);
  }

  @Test
  void a_file_with_what_cannot_be_true_is_refused_row_by_row_with_the_value() {
    var loaded =
        load(
            "norfolk",
            "aid.csv",
            HEAD
                + """
                norfolk,x1,With itself,received,norfolk,,psu,4,2025-05-01,,OFFICIAL
                norfolk,x2,No such force,received,atlantis,,psu,4,2025-05-01,,OFFICIAL
                norfolk,x3,Less than nothing,received,cumbria,,psu,-4,2025-05-01,,OFFICIAL
                norfolk,x4,Not a plain number,received,cumbria,,psu,>4,2025-05-01,,OFFICIAL
                norfolk,x5,Ends before it begins,received,cumbria,,psu,4,2025-05-02,2025-05-01,OFFICIAL
                norfolk,x6,Not yet,received,cumbria,,psu,4,2199-05-02,,OFFICIAL
                norfolk,x7,Before all records,received,cumbria,,psu,4,1066-10-14,,OFFICIAL
                norfolk,ok,In order,received,cumbria,,psu,4,2025-05-02,2025-05-03,OFFICIAL
                """);

    assertThat(loaded.counts().added()).isEqualTo(1);
    assertThat(quarantine.list(planner("norfolk"), QuarantineQuestion.waiting()))
        .extracting(one -> one.fault().words())
        .satisfiesExactlyInAnyOrder(
            words -> assertThat(words).contains("(norfolk) is the force itself"),
            words -> assertThat(words).contains("(atlantis) is not one of"),
            words -> assertThat(words).contains("Units (-4) must be 0 or more"),
            words -> assertThat(words).contains("Units (>4) must be a plain number"),
            words -> assertThat(words).contains("is before first day"),
            words -> assertThat(words).contains("is in the future"),
            words -> assertThat(words).contains("(1066-10-14) is not a day"));
  }

  @Test
  void an_exceptional_operation_says_who_declared_it_and_why() {
    var loaded =
        load(
            "suffolk",
            "operations.csv",
            """
            force,code,name,standing,declared_by,declared_because,marking
            suffolk,o1,By nobody,exceptional,,it would distort,OFFICIAL
            suffolk,o2,Without a reason,exceptional,Chief officers,,OFFICIAL
            suffolk,o3,Usual and yet declared,usual,Chief officers,,OFFICIAL
            """);

    assertThat(loaded.counts().quarantined()).isEqualTo(3);
  }

  @Test
  void an_entry_is_marked_no_lower_than_its_operation() {
    load(
        "surrey",
        "operations.csv",
        """
        force,code,name,standing,marking
        surrey,quiet,Synthetic quiet operation,usual,OFFICIAL-SENSITIVE
        """);

    var loaded =
        load(
            "surrey",
            "aid.csv",
            HEAD
                + """
                surrey,r1,Open,received,cumbria,quiet,psu,4,2025-05-01,,OFFICIAL
                surrey,r2,Closed,received,cumbria,quiet,psu,4,2025-05-01,,OFFICIAL-SENSITIVE
                """);

    assertThat(loaded.counts().quarantined()).isEqualTo(1);
    assertThat(loaded.counts().added()).isEqualTo(1);
  }

  @Test
  void the_worked_case_shows_44_received_8_provided_and_three_operations_left_out() {
    var force = new ForceId("leicestershire");
    var day = LocalDate.of(2013, 9, 30);
    exchange.importFiles(
        Actor.system("worked cases", Set.of(force)),
        Stream.of("operations.csv", "aid.csv", "aid-returns.csv")
            .map(CASE::resolve)
            .map(Source::of)
            .toList(),
        ImportOptions.USUAL,
        Exchange.Progress.SILENT);

    var ledger = aid.ledger(planner("leicestershire"), force, Placed.usual(day), today);

    assertThat(ledger.units(AidFilter.ALL.unit("psu").withoutExceptional()))
        .isEqualTo(new Balance(8, 44, 0));
    assertThat(ledger.withoutEntry()).hasSize(3).allMatch(Operation::exceptional);
    assertThat(ledger.notPlaced()).hasSize(2);
  }
}

package uk.muster.equipment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.files.picture.CameraFiles;
import uk.muster.reference.Reference;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// A check keeps what was found at each line, and only those see it who may see the check.
@MusterTest
class ChecksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private final Checks checks;
  private final Registers registers;
  private final Acting acting;
  private final JdbcClient sql;
  private final ImportFiles files;

  @Autowired
  ChecksTest(
      Checks checks,
      Registers registers,
      Acting acting,
      JdbcClient sql,
      Exchange exchange,
      Reference reference) {
    this.checks = checks;
    this.registers = registers;
    this.acting = acting;
    this.sql = sql;
    files = new ImportFiles(exchange, reference);
  }

  /// A force with a carrier and a standard of three lines.
  private CheckList carrier(Actor manager, String force) {
    var long_ago =
        new ImportOptions(
            Optional.of(LocalDate.of(2020, 1, 1)), false, Optional.empty(), Optional.empty());
    files.load(manager, VEHICLES + force + ",V1,PO-CARRIER,,2020-01-01,\n", long_ago);
    files.load(
        manager,
        "force,code,name,covers,vehicle_kind,category,check_every\n"
            + force
            + ",psu,Carrier standard,vehicle,PO-CARRIER,public-order,6\n",
        long_ago);
    files.load(
        manager,
        "force,code,name,standard,place,quantity,tests\n"
            + "%1$s,i10,Radio,psu,10,,works\n%1$s,i2,Shields,psu,2,12,present\n".formatted(force)
            + "%s,i1,Extinguisher,psu,1,2,present\n".formatted(force),
        long_ago);
    files.load(
        manager,
        "force,code,name,covers,vehicle_kind,category\n"
            + force
            + ",bare,A standard only named,vehicle,PO-CARRIER,public-order\n",
        long_ago);
    return checks.list(manager, new ForceId(force), "vehicle", "V1");
  }

  private static Looked looked(List<Finding> findings, Looked.Taken... photographs) {
    return new Looked(
        DAY,
        "1234",
        "",
        findings.stream().map(one -> new Looked.Line(one, "")).toList(),
        List.of(photographs));
  }

  private static Looked.Taken photograph(int line, byte[] file) {
    return new Looked.Taken(line, "p.jpg", file.length, () -> new ByteArrayInputStream(file));
  }

  private Entry kept(Actor actor, CheckList list, Looked looked) {
    return ((CheckOutcome.Saved) checks.keep(actor, list, looked)).entry();
  }

  @Test
  void the_list_of_the_vehicles_standard_comes_in_its_order() {
    var list = carrier(Acting.actor(Role.EQUIPMENT_MANAGER, "kent"), "kent");

    assertThat(list.standard().orElseThrow().items())
        .extracting(CheckList.Item::name)
        .containsExactly("Extinguisher", "Shields", "Radio");
  }

  @Test
  void a_standard_without_lines_is_said_to_have_none() {
    var bare = new CheckList.Standard("psu", "Carrier standard", Optional.empty(), List.of());
    var list = new CheckList(new ForceId("kent"), "vehicle", "V1", "V1", Optional.of(bare));

    assertThat(CheckRules.faults(list, looked(List.of()), DAY))
        .containsExactly(
            new CheckOutcome.Fault("", "The standard has no lines yet: nothing can be checked"));
  }

  @Test
  void what_the_lines_come_to_stands_in_the_register() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "essex");
    var list = carrier(manager, "essex");

    var entry = kept(manager, list, looked(List.of(Finding.PASS, Finding.FAIL, Finding.PASS)));

    assertThat(entry.values())
        .containsEntry("result", "fail")
        .containsEntry("equipped", "fail")
        .containsEntry("works", "pass")
        .containsEntry("passed", "2")
        .containsEntry("failed", "1")
        .containsEntry("not_looked_at", "0")
        .containsEntry("checked_by", "1234")
        .containsEntry("vehicle", "V1")
        .containsEntry("checked_on", "2026-01-15")
        .containsEntry("next_check", "2026-07-15");
    assertThat(entry.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(checks.lines(manager, entry.force(), entry.code()))
        .extracting(line -> line.line() + " " + line.item() + " " + line.finding())
        .containsExactly("1 Extinguisher PASS", "2 Shields FAIL", "3 Radio PASS");
  }

  @Test
  void a_line_that_nobody_looked_at_leaves_the_result_open() {
    assertThat(Finding.of(List.of(Finding.PASS, Finding.NOT_LOOKED_AT)))
        .contains(Finding.NOT_LOOKED_AT);
    assertThat(Finding.of(List.of(Finding.FAIL, Finding.NOT_LOOKED_AT))).contains(Finding.FAIL);
    assertThat(Finding.of(List.of(Finding.PASS, Finding.PASS))).contains(Finding.PASS);
    assertThat(Finding.of(List.of())).isEmpty();
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_is_kept() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "surrey");
    var list = carrier(manager, "surrey");
    var nothing =
        new Looked(
            LocalDate.of(2999, 1, 1),
            "",
            "",
            looked(List.of(Finding.NOT_LOOKED_AT, Finding.NOT_LOOKED_AT, Finding.NOT_LOOKED_AT))
                .lines(),
            List.of(photograph(2, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

    var outcome = checks.keep(manager, list, nothing);

    assertThat(((CheckOutcome.Refused) outcome).faults())
        .extracting(CheckOutcome.Fault::field)
        .containsExactly("by", "on", "finding-1", "photograph-2");
    assertThat(
            registers.count(
                manager,
                "equipment-checks",
                uk.muster.register.EntryQuestion.on(
                        LocalDate.now(java.time.ZoneId.of("Europe/London")))
                    .of(list.force())))
        .isZero();
  }

  @Test
  void a_photograph_is_kept_without_where_it_was_taken() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "dorset");
    var list = carrier(manager, "dorset");

    var entry =
        kept(
            manager,
            list,
            looked(
                List.of(Finding.PASS, Finding.FAIL, Finding.PASS),
                photograph(2, CameraFiles.withPlace(1, 300, 200)),
                photograph(0, CameraFiles.file("png", 300, 200))));

    assertThat(checks.lines(manager, entry.force(), entry.code()).get(1).photographs())
        .containsExactly(1);
    assertThat(checks.photographs(manager, entry.force(), entry.code())).containsExactly(2);
    assertThat(
            new String(
                checks.photograph(manager, entry.force(), entry.code(), 1),
                java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(CameraFiles.PLACE, "Exif");
  }

  @Test
  void who_may_not_see_the_check_sees_neither_lines_nor_photographs() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "gwent");
    var list = carrier(manager, "gwent");
    var entry =
        kept(
            manager,
            list,
            looked(
                List.of(Finding.PASS, Finding.FAIL, Finding.PASS),
                photograph(2, CameraFiles.file("jpeg", 30, 20))));
    var low =
        new Actor(
            "low",
            "Equipment",
            Role.EQUIPMENT_MANAGER,
            Scope.NATION,
            manager.forces(),
            java.util.Set.of(),
            Marking.OFFICIAL,
            "127.0.0.1");

    assertThat(checks.lines(low, entry.force(), entry.code())).isEmpty();
    assertThatThrownBy(() -> checks.photograph(low, entry.force(), entry.code(), 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            checks.photograph(
                Acting.actor(Role.EQUIPMENT_MANAGER, "kent"), entry.force(), entry.code(), 1))
        .isInstanceOf(NotAllowed.class);
    for (var actor :
        Stream.of(
                low,
                Acting.actor(Role.EQUIPMENT_MANAGER, "kent"),
                Acting.actor(Role.FINANCE, "gwent"))
            .toList()) {
      assertThat(rows(actor, "equipment.check_line")).as(actor.toString()).isZero();
      assertThat(rows(actor, "equipment.check_photograph")).as(actor.toString()).isZero();
    }
    assertThat(rows(manager, "equipment.check_photograph")).isEqualTo(1);
  }

  private long rows(Actor actor, String table) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql("select count(1) from %s where force_id = 'gwent'".formatted(table))
                .query(Long.class)
                .single());
  }

  @Test
  void what_is_in_no_register_is_not_checked() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "norfolk");
    var force = new ForceId("norfolk");

    for (var what : List.of("kit", "vehicle", "boat")) {
      assertThatThrownBy(() -> checks.list(manager, force, what, "no-such"))
          .as(what)
          .isInstanceOf(NotFound.class)
          .hasMessageContaining(what.equals("boat") ? "boat" : "no-such");
    }
  }

  @Test
  void who_may_only_read_equipment_checks_nothing() {
    carrier(Acting.actor(Role.EQUIPMENT_MANAGER, "cumbria"), "cumbria");

    assertThatThrownBy(() ->
            checks.list(
                Acting.actor(Role.TRAINING_MANAGER, "cumbria"),
                new ForceId("cumbria"),
                "vehicle",
                "V1"))
        .isInstanceOf(NotAllowed.class);
  }
}

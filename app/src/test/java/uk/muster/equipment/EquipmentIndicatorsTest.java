package uk.muster.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Role;

/// Shares are of what the registers hold on the day, and there is none where nothing can be shared.
@MusterTest
class EquipmentIndicatorsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final String CONTRACTS = "force,code,name,category,joint,value\n";

  @Autowired List<Indicator.Several> modules;
  private final ImportFiles files;

  @Autowired
  EquipmentIndicatorsTest(Exchange exchange, Reference reference) {
    files = new ImportFiles(exchange, reference);
  }

  /// The figure, or why there is none.
  private String value(String identifier, Actor actor) {
    var force = actor.forces().iterator().next();
    var found =
        modules.stream()
            .flatMap(module -> module.list().stream())
            .filter(one -> one.identifier().equals(identifier))
            .findFirst()
            .orElseThrow();
    return switch (found.value(actor, new ForceId(force.value()), DAY)) {
      case Indicator.Value.Figure(var number, _) -> number.toPlainString();
      case Indicator.Value.None(var why, _) -> why;
    };
  }

  private void load(Actor actor, String file) {
    assertThat(
            files
                .load(
                    actor,
                    file,
                    new uk.muster.exchange.ImportOptions(
                        java.util.Optional.of(LocalDate.of(2020, 1, 1)),
                        false,
                        java.util.Optional.empty(),
                        java.util.Optional.empty()))
                .counts()
                .quarantined())
        .isZero();
  }

  @Test
  void a_carrier_counts_once_and_only_for_a_check_that_passed_within_12_months() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "kent");
    load(
        manager,
        VEHICLES
            + "kent,V1,PO-CARRIER,,2020-01-01,\nkent,V2,PO-CARRIER,,2020-01-01,\n"
            + "kent,V3,PO-CARRIER,,2020-01-01,\nkent,V4,DOG-VAN,,2020-01-01,\n");
    load(
        manager,
        "force,code,name,vehicle,checked_on,result\n"
            + "kent,C1,V1,V1,2025-06-02,pass\nkent,C2,V1 again,V1,2026-01-01,pass\n"
            + "kent,C3,V2 too old,V2,2025-06-01,pass\nkent,C4,V3 failed,V3,2026-01-01,fail\n"
            + "kent,C5,V3 later,V3,2026-06-02,pass\nkent,C6,dog van,V4,2026-01-01,pass\n");

    assertThat(value("equipment.carriers-checked", manager)).isEqualTo("33.3");
    assertThat(value("equipment.failed-checks", manager)).isEqualTo("1");
  }

  @Test
  void contracts_are_joint_by_number_and_by_value() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "essex");
    load(
        manager,
        CONTRACTS
            + "essex,A,Shields,public-order,yes,9000\nessex,B,Boots,other,yes,500\n"
            + "essex,C,Radios,communications,no,500\n");

    assertThat(value("equipment.joint-contracts", manager)).isEqualTo("66.7");
    assertThat(value("equipment.joint-value", manager)).isEqualTo("95.0");
  }

  @Test
  void one_contract_without_an_exact_value_leaves_no_share_by_value() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "surrey");
    load(manager, CONTRACTS + "surrey,A,Shields,public-order,yes,9000\nsurrey,B,Boots,other,no,\n");

    assertThat(value("equipment.joint-contracts", manager)).isEqualTo("50.0");
    assertThat(value("equipment.joint-value", manager)).contains("1 contract has no exact value");
  }

  @Test
  void kit_is_past_its_replacement_when_the_last_day_that_the_date_may_mean_is_past() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "dorset");
    load(
        manager,
        "force,code,name,category,replacement_due,national_replacement\n"
            + "dorset,A,Suits,cbrn,2026-05-31,\ndorset,B,Masks,cbrn,,2025\n"
            + "dorset,C,Shields,public-order,2026-06-01,\ndorset,D,Tents,cbrn,,2026\n");

    assertThat(value("equipment.kit-past-replacement", manager)).isEqualTo("50.0");
  }

  @Test
  void without_rows_there_is_no_figure() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "gwent");

    assertThat(value("equipment.carriers-checked", manager)).contains("no carriers");
    assertThat(value("equipment.joint-value", manager)).contains("no contracts");
    assertThat(value("equipment.kit-past-replacement", manager)).contains("no kit");
  }
}

package uk.muster.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.reference.Reference;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Vehicles move between bases and go out of service; the register knows when.
@MusterTest
class EquipmentTest {
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Equipment equipment;

  @Test
  void a_vehicle_that_moves_is_at_each_base_in_its_time() {
    var planner = Acting.actor(Role.PLANNER, "gloucestershire");
    var force = new ForceId("gloucestershire");
    var files = new ImportFiles(exchange, reference);
    var first =
        files.load(
            planner,
            VEHICLES
                + "gloucestershire,V1,PO-CARRIER,HQ,2020-01-01,2027-01-31\n"
                + "gloucestershire,V2,TANK,HQ,2020-01-01,\n");
    files.load(
        planner,
        VEHICLES + "gloucestershire,V1,PO-CARRIER,North,2020-01-01,2027-03-31\n",
        ImportOptions.USUAL.asAt(LocalDate.of(2026, 12, 1)));

    var all =
        equipment.extract(
            planner,
            force,
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
            Optional.empty());

    assertThat(first.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
    assertThat(all)
        .extracting(
            vehicle -> "%s %s to %s".formatted(vehicle.base(), vehicle.from(), vehicle.to()))
        .containsExactly("HQ 2020-01-01 to 2026-11-30", "North 2026-12-01 to 2027-03-31");
    assertThat(equipment.list(planner, force, LocalDate.of(2026, 12, 2), "PO-CARRIER", ""))
        .extracting(Vehicle::base)
        .containsExactly("North");
    assertThat(equipment.states(planner, Optional.of(force)).values())
        .extracting(FleetState::version)
        .containsExactly(2L);
  }
}

package uk.muster.equipment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;

/// Vehicles: kind and base are true from the day of the file; the days of service are corrected.
@Component
class VehicleFeed implements Feed {
  /// A check `c` after which the same thing was checked again: that takes its place.
  static final String CHECKED_SINCE =
      """
      exists (select from equipment.equipment_check n where n.force_id = c.force_id
        and n.code <> c.code and n.vehicle = c.vehicle and n.kit = c.kit
        and (c.vehicle <> '' or c.kit <> '' or n.name = c.name)
        and (c.standard = '' or n.standard in ('', c.standard))
        and n.recorded_to = 'infinity' and n.valid_from <= :on and n.valid_to >= :on
        and n.ended_on >= :on and n.checked_on_sort > c.checked_on_sort
        and n.checked_on_sort <= :on)\
      """;

  private final Shape shape;
  private final Held held;
  private final FleetStateStore states;

  VehicleFeed(Catalogue catalogue, FleetStateStore states) {
    shape = EquipmentFiles.vehicles(catalogue);
    held = EquipmentFiles.heldVehicles(catalogue);
    this.states = states;
  }

  /// Where a row names a vehicle, it is or was one of the force; asked only where the force has
  /// said which vehicles it has.
  static Check known(String column) {
    return new Check(
        "unknown-vehicle",
        column,
        """
        s.%1$s <> ''
          and exists (select from equipment.vehicle v
            where v.force_id = s.force_id and v.recorded_to = 'infinity')
          and not exists (select from equipment.vehicle v where v.force_id = s.force_id
            and v.vehicle_id = s.%1$s and v.recorded_to = 'infinity')\
        """
            .formatted(column),
        "is not a vehicle of this force");
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Right right() {
    return Right.CHANGE_EQUIPMENT;
  }

  @Override
  public Merge merge() {
    return Merge.dated(
            "equipment.vehicle",
            List.of("vehicle_id"),
            List.of("in_service_on", "out_of_service_on"),
            List.of("kind", "base"))
        .expecting("c.out_of_service_on >= :asAt");
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Optional<String> end() {
    return Optional.of("out_of_service_on");
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("vehicles", run);
  }
}

package uk.muster.equipment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.muster.exchange.row.KeyOrder;
import uk.muster.exchange.row.RowCursor;
import uk.muster.exchange.row.Slice;
import uk.muster.shared.ForceId;

/// Which vehicles in service on a day are asked for; an empty text asks for all.
///
/// @param from where the page begins; empty for the first
public record VehicleQuestion(
    ForceId force,
    LocalDate on,
    String kind,
    String base,
    Order order,
    boolean descending,
    Optional<RowCursor> from) {
  /// How many vehicles one page holds.
  public static final int PAGE = 50;

  /// What the list is sorted by; vehicles that are alike come in the order of their numbers.
  public enum Order {
    VEHICLE("v.vehicle_id", KeyOrder.Type.TEXT),
    KIND("v.kind", KeyOrder.Type.TEXT),
    BASE("v.base", KeyOrder.Type.TEXT),
    FROM("greatest(v.valid_from, v.in_service_on)", KeyOrder.Type.DAY),
    TO("least(v.valid_to, v.out_of_service_on)", KeyOrder.Type.DAY);

    private final String column;
    private final KeyOrder.Type type;

    Order(String column, KeyOrder.Type type) {
      this.column = column;
      this.type = type;
    }

    /// For SQL.
    public KeyOrder key(boolean descending) {
      return new KeyOrder(column, type, "v.vehicle_id", descending);
    }
  }

  KeyOrder key() {
    return order.key(descending);
  }

  boolean backwards() {
    return from.filter(RowCursor::backwards).isPresent();
  }

  /// A page of vehicles.
  ///
  /// @param byKind how many of each kind there are on all pages
  public record Answer(Slice<Vehicle> vehicles, SortedMap<String, Long> byKind) {
    /// No vehicle at all.
    public static final Answer NONE =
        new Answer(new Slice<>(List.of(), Optional.empty(), Optional.empty()), new TreeMap<>());

    public Answer {
      byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /// How many there are on all pages.
    public long total() {
      return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}

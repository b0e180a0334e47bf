package uk.muster.equipment.check;

import java.util.List;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// What is checked, and against which list.
///
/// @param what `vehicle` or `kit`
/// @param code the number of the vehicle or the reference of the kit
/// @param name what it is called on pages
/// @param standard empty when none covers it
public record CheckList(
    ForceId force, String what, String code, String name, Optional<Standard> standard) {

  /// A standard with its inspection list, in the order of the list.
  ///
  /// @param checkEvery months until the next check; empty when the standard does not say
  public record Standard(String code, String name, Optional<Integer> checkEvery, List<Item> items) {
    public Standard {
      items = List.copyOf(items);
    }
  }

  /// One line of the list.
  ///
  /// @param tests `present` or `works`
  public record Item(String name, String quantity, String tests, String lookFor) {}

  /// The name of a check of it.
  String title() {
    return what.equals("vehicle") ? "Vehicle " + name : name;
  }
}

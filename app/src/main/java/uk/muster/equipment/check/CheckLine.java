package uk.muster.equipment.check;

import java.util.List;

/// One line of a check as it was kept: the list may change, the check does not.
///
/// @param tests `present` or `works`
/// @param photographs their numbers within the check
public record CheckLine(
    int line, String item, String tests, Finding finding, String note, List<Integer> photographs) {
  public CheckLine {
    photographs = List.copyOf(photographs);
  }
}

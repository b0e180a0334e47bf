package uk.muster.look;

import java.util.List;

/// Why not one more, written out so that it can be checked by counting: rows, then what is short.
public record Sums(List<Row> rows) {
  /// One line: "Needed", "15 units × (3 drivers + 2 medics)", "75".
  public record Row(String label, String working, String result, boolean isShort) {}

  public Sums {
    rows = List.copyOf(rows);
  }

  /// Needed, in date, and their difference when it is positive.
  public static Sums of(String neededWorking, int needed, String haveWorking, int have) {
    var first = new Row("Needed", neededWorking, Words.number(needed), false);
    var second = new Row("In date", haveWorking, Words.number(have), false);
    if (have >= needed) {
      return new Sums(List.of(first, second));
    }
    var working = Words.number(needed) + " – " + Words.number(have);
    return new Sums(
        List.of(first, second, new Row("Short", working, Words.number(needed - have), true)));
  }
}

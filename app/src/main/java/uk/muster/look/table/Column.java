package uk.muster.look.table;

/// A column: its heading, and the name it is sorted by; an empty name means that it is not sorted.
public record Column(String heading, String sort, boolean numeric) {
  public static Column of(String heading) {
    return new Column(heading, "", false);
  }

  public static Column number(String heading) {
    return new Column(heading, "", true);
  }

  public Column sortedBy(String name) {
    return new Column(heading, name, numeric);
  }
}

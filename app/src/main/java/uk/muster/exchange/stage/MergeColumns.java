package uk.muster.exchange.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.exchange.Merge;

/// The columns of a merge as the statements need them: `c` is the register, `s` the stage.
record MergeColumns(Merge merge) {
  static final String NOW = "c.recorded_to = 'infinity'";

  List<String> staged() {
    var all = new ArrayList<>(merge.keyWithForce());
    all.addAll(merge.plain());
    all.addAll(merge.dated());
    return all;
  }

  List<String> values() {
    var all = new ArrayList<>(merge.plain());
    all.addAll(merge.dated());
    return all;
  }

  /// Every column that says something about the world.
  List<String> stored() {
    var all = new ArrayList<>(staged());
    merge.derived().ifPresent(one -> all.add(one.column()));
    if (!merge.dated().isEmpty()) {
      all.add("valid_from");
      all.add("valid_to");
    }
    return all;
  }

  static String list(List<String> columns, String prefix) {
    return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
  }

  String sameKey(String a, String b) {
    return merge.keyWithForce().stream()
        .map(column -> "%s.%s = %s.%s".formatted(a, column, b, column))
        .collect(Collectors.joining(" and "));
  }

  String same() {
    return values().isEmpty()
        ? "true"
        : "(%s) is not distinct from (%s)".formatted(list(values(), "c."), list(values(), "s."));
  }

  String current(String asAt) {
    return merge.dated().isEmpty()
        ? NOW
        : "%s and c.valid_from <= %s and c.valid_to >= %s".formatted(NOW, asAt, asAt);
  }
}

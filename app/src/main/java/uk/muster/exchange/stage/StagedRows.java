package uk.muster.exchange.stage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.muster.exchange.Exchange.Progress;
import uk.muster.files.CheckedTable;
import uk.muster.files.CopyText;
import uk.muster.files.Fault;
import uk.muster.files.Row;

/// The rows of a table on their way into the stage. Puts those of one person in the order of their
/// key, and notes whether people come in order too, force by force: then no two rows can have the
/// same key, and the database need not sort them.
public final class StagedRows {
  private static final int TELL_EVERY = 50_000;
  private static final int LONGEST_RUN = 10_000;

  private final CheckedTable table;
  private final int force;
  private final int[] key;
  private final Set<String> covered;
  private final int otherColumns;
  private final CopyText text = new CopyText();
  private final Set<String> forces = new TreeSet<>();
  private final Set<String> finished = new HashSet<>();
  private boolean ascending = true;
  private long count;
  private final List<Row.Good> run = new ArrayList<>();
  private String current = "";

  public StagedRows(CheckedTable table, List<String> key, Set<String> covered) {
    this.table = table;
    force = table.shape().position("force");
    this.key = key.stream().mapToInt(table.shape()::position).toArray();
    this.covered = covered;
    otherColumns = table.shape().columns().size() - 1;
  }

  public long count() {
    return count;
  }

  public List<String> forces() {
    return List.copyOf(forces);
  }

  public boolean ascending() {
    return ascending;
  }

  public void send(Sending to, Progress progress) throws SQLException {
    for (var row = table.next(); row != null; row = table.next()) {
      count++;
      switch (row) {
        case Row.Good good -> {
          if (covered.contains(forceOf(good))) {
            hold(good);
          } else {
            refuse(good.line(), forceOf(good), CopyText.cells(good));
          }
        }
        case Row.Bad bad -> bad(bad);
      }
      if (text.worthSending()) {
        to.send(text.take());
      }
      if (count % TELL_EVERY == 0) {
        progress.rows(table.name(), count);
      }
    }
    release();
    to.send(text.take());
    progress.rows(table.name(), count);
  }

  private void bad(Row.Bad bad) {
    if (bad.force().isEmpty() || covered.contains(bad.force())) {
      if (!bad.force().isEmpty()) {
        forces.add(bad.force());
      }
      text.bad(bad.line(), bad.force(), otherColumns, bad.fault(), bad.cells());
    } else {
      refuse(bad.line(), bad.force(), bad.cells());
    }
  }

  private void refuse(long line, String force, Map<String, String> cells) {
    var fault = new Fault("force", force, "not-covered", "your post does not cover force " + force);
    text.bad(line, "", otherColumns, fault, cells);
  }

  /// Keeps the rows that share the first column of the key until the last of them has come.
  private void hold(Row.Good row) {
    var force = forceOf(row);
    if (!run.isEmpty()) {
      var before = run.getFirst();
      if (!forceOf(before).equals(force)) {
        release();
      } else if (compare(before, row, key[0]) != 0) {
        ascending &= compare(before, row, key[0]) < 0;
        release();
      } else if (run.size() >= LONGEST_RUN) {
        ascending = false;
        release();
      }
    }
    if (!force.equals(current)) {
      forces.add(force);
      ascending &= finished.add(force);
      current = force;
    }
    run.add(row);
  }

  private void release() {
    if (ascending) {
      run.sort(this::compare);
    }
    for (var i = 0; i < run.size(); i++) {
      var row = run.get(i);
      text.good(row, forceOf(row), i + 1 < run.size() ? following(row, run.get(i + 1)) : "");
    }
    run.clear();
  }

  /// The last column of the key in the next row, when all before it is the same.
  private String following(Row.Good row, Row.Good next) {
    var differs = 0;
    while (differs < key.length && compare(row, next, key[differs]) == 0) {
      differs++;
    }
    ascending &= differs < key.length;
    return differs == key.length - 1 ? next.values().get(key[differs]).toString() : "";
  }

  private int compare(Row.Good a, Row.Good b) {
    for (var column : key) {
      var order = compare(a, b, column);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Row.Good a, Row.Good b, int column) {
    return ((Comparable<Object>) a.values().get(column)).compareTo(b.values().get(column));
  }

  private String forceOf(Row.Good row) {
    return (String) row.values().get(force);
  }

  /// Where the bytes go.
  public interface Sending {
    void send(byte[] bytes) throws SQLException;
  }
}

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
  private final List<String> key;
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
    this.key = key;
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
          if (covered.contains(good.text("force"))) {
            hold(good);
          } else {
            refuse(good.line(), good.text("force"), CopyText.cells(good));
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
    var force = row.text("force");
    if (!run.isEmpty()) {
      var before = run.getFirst();
      if (!before.text("force").equals(force)) {
        release();
      } else if (compare(before, row, key.getFirst()) != 0) {
        ascending &= compare(before, row, key.getFirst()) < 0;
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
      text.good(row, row.text("force"), i + 1 < run.size() ? following(row, run.get(i + 1)) : "");
    }
    run.clear();
  }

  /// The last column of the key in the next row, when all before it is the same.
  private String following(Row.Good row, Row.Good next) {
    var differs = 0;
    while (differs < key.size() && compare(row, next, key.get(differs)) == 0) {
      differs++;
    }
    ascending &= differs < key.size();
    return differs == key.size() - 1 ? next.value(key.getLast()).toString() : "";
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
  private static int compare(Row.Good a, Row.Good b, String column) {
    return ((Comparable<Object>) a.value(column)).compareTo(b.value(column));
  }

  /// Where the bytes go.
  public interface Sending {
    void send(byte[] bytes) throws SQLException;
  }
}

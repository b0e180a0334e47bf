package uk.muster.access.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.files.FileRefused;
import uk.muster.files.Row;

/// What a file of joiners and leavers did, or would do: rows in = posts added + changed + unchanged
/// + refused.
///
/// @param happened what happened to which account, in words, in the order of the file
public record JoinersReport(
    boolean tried,
    int rows,
    int added,
    int changed,
    int unchanged,
    List<Happened> happened,
    List<RefusedRow> refused) {
  public JoinersReport {
    happened = List.copyOf(happened);
    refused = List.copyOf(refused);
  }

  /// What happened to an account.
  public record Happened(String account, String what) {}

  /// A row that cannot be used, and why.
  public record RefusedRow(long line, String column, String value, String reason) {
    static RefusedRow of(Row.Bad row) {
      return new RefusedRow(
          row.line(), row.fault().column(), row.fault().value(), row.fault().words());
    }
  }

  /// A file that cannot be read at all.
  static JoinersReport of(FileRefused refusal, boolean tried) {
    return new JoinersReport(
        tried,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(new RefusedRow(0, "", "", String.valueOf(refusal.getMessage()))));
  }

  /// How many accounts had each thing happen to them.
  public Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    happened.forEach(one -> counts.merge(one.what(), 1L, Long::sum));
    return counts;
  }

  /// Adds up while a file is worked through.
  static final class Sum {
    private final List<Happened> happened = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    void happened(String account, String what) {
      happened.add(new Happened(account, what));
    }

    void refused(RefusedRow row) {
      refused.add(row);
    }

    void post(boolean isNew, boolean differs) {
      added += isNew ? 1 : 0;
      changed += !isNew && differs ? 1 : 0;
      unchanged += !isNew && !differs ? 1 : 0;
    }

    JoinersReport report(boolean tried) {
      refused.sort(Comparator.comparingLong(RefusedRow::line));
      return new JoinersReport(
          tried,
          added + changed + unchanged + refused.size(),
          added,
          changed,
          unchanged,
          happened,
          refused);
    }
  }
}

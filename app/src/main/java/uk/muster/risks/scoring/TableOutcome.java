package uk.muster.risks.scoring;

import java.util.List;
import uk.muster.risks.scheme.TableVersion;

/// What became of a scoring table that somebody set for a force.
public sealed interface TableOutcome {
  /// It holds from its day on.
  record Kept(TableVersion version) implements TableOutcome {}

  /// The same holds on that day already, from the same source.
  record Same() implements TableOutcome {}

  /// Somebody else set the table since it was looked at.
  ///
  /// @param newest what was set
  record Changed(TableVersion newest) implements TableOutcome {}

  /// It cannot be used; nothing of it is kept.
  record Refused(List<TableFault> faults) implements TableOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// What is wrong with a value.
  ///
  /// @param key of the line of the table; empty where a row of a file is none
  /// @param line of the file; 0 where there was no file, or where the file lacks the row
  record TableFault(String key, long line, String words) {
    /// Nobody has set the table, and so nobody can have seen that version of it.
    static TableFault notThere(int seen) {
      return new TableFault(
          "",
          0,
          "The version that you looked at (%d) is not there: nobody set the table. Nothing of yours is kept; save it again to set it"
              .formatted(seen));
    }

    /// As a message about a file says it: "Row 7: …".
    public String inFile() {
      return line == 0 ? words : "Row %d: %s".formatted(line, words);
    }
  }
}

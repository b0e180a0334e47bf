package uk.muster.exchange;

import java.util.List;

/// What became of one table of a file.
public sealed interface ImportOutcome {
  /// The file, with the sheet or entry where there is one.
  String file();

  /// The table was read: each row is in the register or in quarantine.
  ///
  /// @param imports one for each force, and one for the rows that could be given to none
  record Loaded(String file, String kind, long importId, List<Import> imports)
      implements ImportOutcome {
    public Loaded {
      imports = List.copyOf(imports);
    }

    public ImportCounts counts() {
      return imports.stream()
          .map(Import::counts)
          .reduce(new ImportCounts(0, 0, 0, 0, 0), ImportCounts::plus);
    }
  }

  /// Nothing of the table was used.
  record Refused(String file, String why) implements ImportOutcome {}
}

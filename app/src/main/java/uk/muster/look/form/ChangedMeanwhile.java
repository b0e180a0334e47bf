package uk.muster.look.form;

import java.util.List;

/// Somebody else saved the same thing while the form was open: both versions, for the part
/// `muster/changed.jte`. What was typed stays in the form, and saving it again is a decision.
public record ChangedMeanwhile(List<Line> lines) {
  public static final ChangedMeanwhile NOTHING = new ChangedMeanwhile(List.of());

  public ChangedMeanwhile {
    lines = List.copyOf(lines);
  }

  /// One value in both versions.
  public record Line(String name, String theirs, String yours) {
    public boolean differs() {
      return !theirs.equals(yours);
    }
  }

  public boolean isThere() {
    return !lines.isEmpty();
  }
}

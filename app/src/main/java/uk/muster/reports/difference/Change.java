package uk.muster.reports.difference;

/// One difference between two editions; what stands in one of them only has nothing on the other
/// side.
///
/// @param where within the section: a place in a table, or what a figure counts
public record Change(Sort sort, String section, String where, String before, String after) {
  /// What differs.
  public enum Sort {
    SECTION("Section"),
    SENTENCE("Sentence"),
    FIGURE("Figure");

    private final String words;

    Sort(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public String what() {
    return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
  }
}

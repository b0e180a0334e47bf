package uk.muster.assessment.framework.text;

/// One fault in the text of a framework or mapping, said so that whoever wrote it can find it.
///
/// @param line counted from 1; 0 when the fault is in the text as a whole
/// @param path where in the text, such as `questions[3].weight`; empty for the whole
public record FrameworkFault(String file, long line, String path, String value, String reason) {
  /// What is wrong, without the file: `weight (-1) must be more than 0`.
  public String sentence() {
    return path
        + (value.isEmpty() ? "" : (path.isEmpty() ? "(" : " (") + value + ")")
        + (path.isEmpty() && value.isEmpty() ? "" : " ")
        + reason;
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ", line " + line : "") + ": " + sentence();
  }
}

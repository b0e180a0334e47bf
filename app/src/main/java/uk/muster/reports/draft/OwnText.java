package uk.muster.reports.draft;

import java.time.Instant;

/// What was written under a heading of a document, in one version.
///
/// @param section the headings that lead to it: `Capability > Terrorism`
/// @param revision 0 where nothing was written yet
public record OwnText(
    String section,
    int revision,
    String words,
    boolean forPublication,
    String account,
    String post,
    Instant at) {
  public static OwnText none(String section) {
    return new OwnText(section, 0, "", false, "", "", Instant.EPOCH);
  }

  boolean says(String others, boolean published) {
    return words.equals(others) && forPublication == published;
  }
}

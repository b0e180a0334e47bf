package uk.muster.reports;

/// What is amiss with an author's text in a document; while there is any, it is not published.
///
/// @param section by its headings: `Capability > Terrorism`
/// @param line of the text of that section
/// @param why as a sentence without its end
public record TextProblem(String section, int line, String why) {
  public String words() {
    return "%s, line %d: %s".formatted(section, line, why);
  }
}

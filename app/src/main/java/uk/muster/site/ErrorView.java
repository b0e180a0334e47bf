package uk.muster.site;

/// What the page shows that says "not this way".
///
/// @param reference the request's identifier, under which the log has what happened
public record ErrorView(String heading, String words, String reference) {
  static ErrorView of(String heading, String words) {
    return new ErrorView(heading, words, "");
  }

  ErrorView underReference(String number) {
    return new ErrorView(heading, words, number);
  }
}

package uk.muster.assessment.framework.web;

/// What was just done, as the page says it after a redirect.
final class Done {
  private Done() {}

  static String words(String done) {
    return switch (done) {
      case "drafted" -> "The draft is kept. Nobody but those who may change it sees it yet";
      case "changed" -> "The draft is changed";
      case "published" -> "It is published, and stays as it is from now on";
      case "withdrawn" -> "It is withdrawn: no assessment begins with it any more";
      default -> "";
    };
  }
}

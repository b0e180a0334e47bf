package uk.muster.reports.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import uk.muster.look.Words;
import uk.muster.reports.draft.KeptDocument;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// How pages speak of documents.
record DocumentWords(ZoneId zone) {
  static final String HOME = "/documents";

  /// The first step back from any page about a document.
  static final Shell.Item DOCUMENTS = new Shell.Item("Documents", "/reports");

  static DocumentId id(String force, String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("document", code);
    }
    return new DocumentId(new ForceId(force), code);
  }

  static String who(String account, String post) {
    return "%s, %s".formatted(post, account);
  }

  String when(Instant at) {
    return Words.hourAndDate(LocalDateTime.ofInstant(at, zone));
  }

  static String state(KeptDocument document) {
    var words = Words.sentence(document.state().words());
    return document.published() > 0 && document.state().isWritten()
        ? "%s; edition %d is out".formatted(words, document.published())
        : words;
  }

  static Shell.Item crumb(ForceId force) {
    return new Shell.Item("Documents kept", HOME + "?force=" + force);
  }

  static Shell.Item crumb(KeptDocument document) {
    return new Shell.Item(document.title(), document.id().path());
  }
}

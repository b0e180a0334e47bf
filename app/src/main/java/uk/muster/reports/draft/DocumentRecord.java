package uk.muster.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A document with all that belongs to it and that the asker may see.
public record DocumentRecord(
    KeptDocument document, List<Step> steps, List<OwnText> texts, List<Comment> comments) {
  private static final String NOT_PUBLISHED = "What was written here is not published.";

  public DocumentRecord {
    steps = List.copyOf(steps);
    texts = List.copyOf(texts);
    comments = List.copyOf(comments);
  }

  /// What was written under a heading; nothing where nobody wrote.
  public OwnText text(String section) {
    return texts.stream()
        .filter(one -> one.section().equals(section))
        .findFirst()
        .orElseGet(() -> OwnText.none(section));
  }

  /// What was written, by the headings of its sections.
  public Map<String, String> written() {
    return texts.stream()
        .filter(one -> !one.words().isBlank())
        .collect(Collectors.toMap(OwnText::section, OwnText::words));
  }

  /// The same for the public: what may not be published is said to be left out.
  Map<String, String> forPublication() {
    return texts.stream()
        .filter(one -> !one.words().isBlank())
        .collect(
            Collectors.toMap(
                OwnText::section, one -> one.forPublication() ? one.words() : NOT_PUBLISHED));
  }

  public int open() {
    return (int) comments.stream().filter(Comment::isOpen).count();
  }
}

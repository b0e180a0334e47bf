package uk.muster.reports.edition;

import java.util.List;

/// A document with all that belongs to it and that the asker may see.
public record DocumentRecord(
    KeptDocument document, List<Step> steps, List<OwnText> texts, List<Comment> comments) {
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

  public int open() {
    return (int) comments.stream().filter(Comment::isOpen).count();
  }
}

package uk.muster.audit.chain;

import java.util.Optional;

/// One line of an exported audit: a head, the roots, the links in their order, the records not yet
/// sealed, and an end.
public sealed interface Line {
  /// The first line.
  record Head(String exportedAt) implements Line {}

  /// A signed root.
  record Signed(Root root) implements Line {}

  /// A link with the contents of its record, unless these were erased.
  record Sealed(Link link, Optional<Content> content) implements Line {}

  /// A record that has no link yet.
  record Waiting(long recordId, String digest, Content content) implements Line {}

  /// The last line: how many links and waiting records came before it.
  record End(long sealed, long waiting) implements Line {}

  /// A line that is none of these.
  record Unreadable(String why) implements Line {}
}

package uk.muster.reports.edition;

/// What the audit says of an edition.
public sealed interface OnRecord {
  /// What it recorded when the edition was frozen.
  record Is(String words) implements OnRecord {}

  /// It was erased at the end of its retention.
  record Erased() implements OnRecord {}

  /// It is not there, though others of that time are.
  record Missing() implements OnRecord {}
}

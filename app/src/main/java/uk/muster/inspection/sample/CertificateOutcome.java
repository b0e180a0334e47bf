package uk.muster.inspection.sample;

/// What became of asking for the certificates behind posts.
public sealed interface CertificateOutcome {
  /// Here they are; it is on record.
  record Taken(CertificateSample sample) implements CertificateOutcome {}

  /// The inspection is over, and so is what it opened.
  record Over(String state) implements CertificateOutcome {}
}

package uk.muster.assessment.evidence;

import uk.muster.shared.Marking;

/// What a version of evidence holds.
public final class Content {
  private final EvidenceVersion version;
  private final Marking marking;
  private final byte[] bytes;

  Content(EvidenceVersion version, Marking marking, byte[] bytes) {
    this.version = version;
    this.marking = marking;
    this.bytes = bytes.clone();
  }

  public EvidenceVersion version() {
    return version;
  }

  public Marking marking() {
    return marking;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}

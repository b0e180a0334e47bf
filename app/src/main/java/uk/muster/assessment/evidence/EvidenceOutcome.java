package uk.muster.assessment.evidence;

import java.util.List;

/// What became of something done to the library.
public sealed interface EvidenceOutcome {
  /// It is done.
  ///
  /// @param evidence the reference of the item
  /// @param version the version that it is about
  record Done(String evidence, int version) implements EvidenceOutcome {}

  /// It was not done.
  record Refused(List<Fault> faults) implements EvidenceOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }

    static Refused of(String field, String words) {
      return new Refused(List.of(new Fault(field, words)));
    }
  }

  /// What is wrong.
  ///
  /// @param field of the form, or empty for the whole
  record Fault(String field, String words) {}
}

package uk.muster.shared;

import java.util.Optional;
import java.util.Set;

/// An event that the audit keeps: a change, or a reading of personal data. Published inside the
/// transaction that it records, so that both commit or neither does.
public interface Recorded {
  Actor actor();

  /// What was done, as a verb in the past: `accreditation added`.
  String act();

  /// The force whose rows were touched; empty for what belongs to no force.
  Optional<ForceId> force();

  /// The forces whose rows were touched together: each gets a record of its own, so that each can
  /// read its own.
  default Set<ForceId> forces() {
    return force().map(Set::of).orElse(Set.of());
  }

  /// What it was done to: identifiers only.
  String subject();

  /// How it stood before, as text; empty for an addition.
  default String before() {
    return "";
  }

  /// How it stands after, as text; empty for a removal or a reading.
  default String after() {
    return "";
  }

  /// Why, where a reason was asked for.
  default String reason() {
    return "";
  }
}

package uk.muster.access.posts;

/// What became of a wish to add an organisation.
public sealed interface OrganisationOutcome {
  /// It is there.
  record Added(String name) implements OrganisationOutcome {}

  /// The force has one of that code already.
  record CodeTaken(String code) implements OrganisationOutcome {}

  /// The code cannot be one.
  record CodeUnusable(String code) implements OrganisationOutcome {}
}

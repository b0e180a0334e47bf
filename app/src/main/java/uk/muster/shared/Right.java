package uk.muster.shared;

/// One thing that a role may do, always within the forces of the post held.
public enum Right {
  /// Read rows about single people: collar numbers, skills, duties.
  READ_PEOPLE,
  /// Add and change register rows, and import files.
  CHANGE_REGISTERS,
  /// Read how many, never who.
  READ_COUNTS,
  /// State what is needed, declared and promised.
  CHANGE_COMMITMENTS,
  /// Read what was done, by whom.
  READ_AUDIT,
  /// Open and close accounts and posts.
  MANAGE_ACCOUNTS
}

package uk.muster.register.kind;

/// Entries of another kind that follow from those of a kind, such as an action from a failure:
/// added in the same transaction, by a file as by hand, once and never changed again.
///
/// @param kind the code of the kind that follows
/// @param from what stands for the name of its file, with `%d` for the import
/// @param rows SQL that gives them as texts, named like the columns of their file; it reads the
///   kind's own table as `c` and ends within its conditions
public record Following(String kind, String from, String rows) {}

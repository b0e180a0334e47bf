package uk.muster.access.posts;

import java.time.LocalDate;

/// What became of a wish to lend a post.
public sealed interface LoanOutcome {
  /// It is lent.
  record Lent(String borrower) implements LoanOutcome {}

  /// A post of that role is given by an administrator and never lent.
  record NotLent(String role) implements LoanOutcome {}

  /// There is nobody of that name who may hold it: no such account, the own one, or one whose posts
  /// have no force in common with this one. Which of these is not said.
  record NobodyToLendTo(String account) implements LoanOutcome {}

  /// The dates do not lie within those of the post, or begin before today.
  record OutsideThePost(LocalDate from, LocalDate to) implements LoanOutcome {}
}

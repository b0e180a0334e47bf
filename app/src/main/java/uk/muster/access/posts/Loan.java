package uk.muster.access.posts;

import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// A post lent while its holder is away.
///
/// @param title of the post
public record Loan(
    long id,
    long postId,
    String title,
    String lender,
    String borrower,
    Period dates,
    Marking ceiling,
    String reason,
    boolean ended) {}

package uk.muster.access.posts;

/// What became of a wish to give a post.
public sealed interface PostOutcome {
  /// The account holds it.
  record Given(String account) implements PostOutcome {}

  /// There is no open account of that name.
  record NoAccount(String account) implements PostOutcome {}

  /// Nobody gives a post to themselves.
  record OwnAccount() implements PostOutcome {}

  /// The account has a post of that title from that day on already.
  record HasItAlready(String account) implements PostOutcome {}
}

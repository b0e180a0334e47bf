package uk.muster.site;

/// The account is signed in but holds no post today, so it may do nothing.
final class NoPost extends RuntimeException {
  NoPost(String account) {
    super("The account %s holds no post today".formatted(account));
  }
}

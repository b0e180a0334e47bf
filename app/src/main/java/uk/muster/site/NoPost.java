package uk.muster.site;

/// The account is signed in but holds no post today, so it may do nothing.
final class NoPost extends RuntimeException {
  private final String account;

  NoPost(String account) {
    super("The account %s holds no post today".formatted(account));
    this.account = account;
  }

  String account() {
    return account;
  }
}

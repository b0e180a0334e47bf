package uk.muster.access.reset;

/// Letters by electronic mail.
interface Letters {
  /// Whether there is a server that takes them.
  boolean go();

  /// Sends one when the transaction is committed, and not when it is not. Whoever waits for an
  /// answer does not wait for the mail.
  void send(String to, String subject, String text);

  /// No server is set.
  Letters NONE =
      new Letters() {
        @Override
        public boolean go() {
          return false;
        }

        @Override
        public void send(String to, String subject, String text) {}
      };
}

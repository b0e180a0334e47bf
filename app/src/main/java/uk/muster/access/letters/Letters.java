package uk.muster.access.letters;

/// Letters by electronic mail.
public interface Letters {
  /// Whether there is a server that takes them.
  boolean go();

  /// Sends one when the transaction is committed, and not when it is not. Whoever waits for an
  /// answer does not wait for the mail.
  void send(String to, String subject, String text);

  /// Sends one at once, and says whether the server took it.
  boolean deliver(String to, String subject, String text);

  /// No server is set.
  Letters NONE =
      new Letters() {
        @Override
        public boolean go() {
          return false;
        }

        @Override
        public void send(String to, String subject, String text) {}

        @Override
        public boolean deliver(String to, String subject, String text) {
          return false;
        }
      };
}

package uk.muster.cli;

/// A command was understood and cannot be carried out; the message says why.
final class Refused extends RuntimeException {
  Refused(String message) {
    super(message);
  }
}

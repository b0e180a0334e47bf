package uk.muster.cli;

/// A command was understood and cannot be carried out; the message says why.
public final class Refused extends RuntimeException {
  public Refused(String message) {
    super(message);
  }
}

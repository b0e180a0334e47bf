package uk.muster.once;

/// Another took over what was sent; what this one did is undone.
public final class TakenOver extends RuntimeException {
  TakenOver() {
    super("This was sent again, and the other one is done");
  }
}

package uk.muster.once;

import java.util.Optional;

/// The doing of one thing that was sent; bound while a request is worked on, so that each
/// transaction in it can mark the thing as done.
///
/// @param number one more each time another took over
public record Attempt(String account, Sent sent, int number) {
  private static final ScopedValue<Attempt> CURRENT = ScopedValue.newInstance();

  static Optional<Attempt> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// Does the work as this attempt.
  public <X extends Throwable> void run(ScopedValue.CallableOp<?, X> work) throws X {
    ScopedValue.where(CURRENT, this).call(work);
  }
}

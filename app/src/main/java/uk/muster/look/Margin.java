package uk.muster.look;

import java.util.Optional;
import java.util.OptionalInt;

/// Units left over when something is called; negative is short; absent where there is no return.
public record Margin(OptionalInt units) {
  public static Margin of(int units) {
    return new Margin(OptionalInt.of(units));
  }

  public static Margin none() {
    return new Margin(OptionalInt.empty());
  }

  public boolean isShort() {
    return units.isPresent() && units.getAsInt() < 0;
  }

  /// "1 short", "9 spare", "exactly met", "none".
  public String words() {
    if (units.isEmpty()) {
      return "none";
    }
    int value = units.getAsInt();
    if (value == 0) {
      return "exactly met";
    }
    return Words.number(Math.abs(value)) + (value < 0 ? " short" : " spare");
  }

  /// "+3", "−6", "0", "none".
  public String signed() {
    if (units.isEmpty()) {
      return "none";
    }
    int value = units.getAsInt();
    return value > 0 ? "+" + Words.number(value) : Words.number(value);
  }

  public MarginClass shade() {
    return MarginClass.of(units);
  }

  /// The state that a table shows: short is marked, everything else is plain.
  public Optional<State> state() {
    return isShort() ? Optional.of(State.SHORT) : Optional.empty();
  }
}

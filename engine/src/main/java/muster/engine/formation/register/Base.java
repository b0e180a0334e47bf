package muster.engine.formation.register;

import java.util.Comparator;

/// A place where people and vehicles start from; base codes repeat between forces.
public record Base(String force, String code) implements Comparable<Base> {
  private static final Comparator<Base> ORDER =
      Comparator.comparing(Base::force).thenComparing(Base::code);

  @Override
  public int compareTo(Base other) {
    return ORDER.compare(this, other);
  }
}

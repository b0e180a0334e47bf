package uk.muster.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A figure about a force. The module that owns the facts supplies it, as a bean of its own or
/// among `Several`; others only show and compare it, and never reach into the facts themselves.
public interface Indicator {
  /// Stable, such as `organisation.plans-under-review`.
  String identifier();

  /// What it is called, such as "Facilities exercised within 12 months".
  String title();

  /// How it is worked out, so that it can be worked out again.
  String definition();

  /// What is counted or measured, such as `per cent`.
  String unit();

  Better better();

  /// Where the facts are kept, such as "Register of facilities".
  String source();

  /// The right that one must hold for the force to see it.
  Right right();

  /// Its value on a day.
  Value value(Actor actor, ForceId force, LocalDate on);

  /// The forces whose value is worked out by tables of their own, so that it is not to be ranked
  /// with those of others, each with why.
  default Map<ForceId, String> apart(Actor actor, LocalDate on) {
    return Map.of();
  }

  /// The indicators of one module, supplied together as a bean.
  @FunctionalInterface
  interface Several {
    List<Indicator> list();

    /// The values of some of them on a day. A module that can ask for several at once does so here.
    default Map<Indicator, Value> values(
        Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
      var values = new LinkedHashMap<Indicator, Value>();
      asked.forEach(one -> values.put(one, one.value(actor, force, on)));
      return values;
    }

    /// The same for many forces, for each of which the actor holds the rights that are needed. A
    /// module that can count for many at once does so here.
    default Map<ForceId, Map<Indicator, Value>> values(
        Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
      var values = new TreeMap<ForceId, Map<Indicator, Value>>();
      forces.forEach(force -> values.put(force, values(actor, force, on, asked)));
      return values;
    }
  }

  /// Which way is better.
  enum Better {
    MORE("more is better"),
    LESS("less is better"),
    NEITHER("neither way is better as such");

    private final String words;

    Better(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// The figure, or why there is none. "None" is not 0.
  sealed interface Value {
    /// Where what was counted can be seen.
    String href();

    /// A figure.
    record Figure(BigDecimal number, String href) implements Value {}

    /// There is none.
    record None(String why, String href) implements Value {}
  }
}

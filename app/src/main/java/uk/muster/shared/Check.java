package uk.muster.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A cross-check: two things that a force keeps and that do not go together, found from the records
/// alone. The module that owns the facts supplies it, as a bean of its own or among `Several`;
/// others only collect and show what it finds.
public interface Check {
  /// Stable, such as `risks.missing-from-control-strategy`.
  String identifier();

  /// What is wrong when it finds something, such as "Threat assessed but not in the control
  /// strategy".
  String title();

  /// How it is worked out, so that it can be worked out again.
  String definition();

  Severity severity();

  /// The right that one must hold for the force to see what it finds.
  Right right();

  /// What it finds on a day, in a stable order; empty when all goes together.
  List<Finding> findings(Actor actor, ForceId force, LocalDate on);

  /// How much it matters, the gravest first.
  enum Severity {
    SERIOUS("serious"),
    WARNING("warning"),
    NOTE("note");

    private final String words;

    Severity(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// One thing found.
  ///
  /// @param subject what it is about, stable from day to day, such as `control-strategies/2013`
  /// @param threat the code of a threat, or empty when it is about no one threat
  /// @param c the code of one of the four Cs, or empty
  /// @param sentence with the figures in it
  /// @param href where it can be mended
  record Finding(String subject, String threat, String c, String sentence, String href) {}

  /// The checks of one module, supplied together as a bean.
  @FunctionalInterface
  interface Several {
    List<Check> list();

    /// What some of them find on a day. A module that can look once for several does so here.
    default Map<Check, List<Finding>> findings(
        Actor actor, ForceId force, LocalDate on, List<Check> asked) {
      var found = new LinkedHashMap<Check, List<Finding>>();
      asked.forEach(check -> found.put(check, check.findings(actor, force, on)));
      return found;
    }
  }
}

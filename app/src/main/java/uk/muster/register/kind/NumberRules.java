package uk.muster.register.kind;

import java.util.List;
import java.util.Locale;

/// Checks between the numbers of one row.
public final class NumberRules {
  private NumberRules() {}

  /// A part is not more than the whole, as far as numbers with a comparator say so.
  public static KindRules notMore(KindField part, KindField whole) {
    return row -> {
      var some = row.number(part.name()).filter(one -> !one.comparator().startsWith("<"));
      var all = row.number(whole.name()).filter(one -> !one.comparator().startsWith(">"));
      return some.isPresent()
              && all.isPresent()
              && some.get().number().compareTo(all.get().number()) > 0
          ? List.of(
              new Wrong(
                  part.name(),
                  row.text(part.name()),
                  "%s (%s) is more than %s (%s)"
                      .formatted(
                          part.label(),
                          row.text(part.name()),
                          whole.label().toLowerCase(Locale.UK),
                          row.text(whole.name()))))
          : List.of();
    };
  }
}

package uk.muster.mutualaid;

import java.math.BigDecimal;
import java.util.List;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.register.kind.Wrong;

/// What an entry of the ledger must agree with in itself.
final class AidRules {
  /// Host and donor are two forces.
  static final KindRules NOT_WITH_ITSELF =
      row -> {
        var other = row.text(AidKinds.OTHER_FORCE.name());
        return other.equals(row.force().value())
            ? List.of(
                new Wrong(
                    AidKinds.OTHER_FORCE.name(),
                    other,
                    "Other force (%s) is the force itself: host and donor must be two forces"
                        .formatted(other)))
            : List.of();
      };

  private AidRules() {}

  /// What is added up is a plain number, and never less than nothing.
  static KindRules plain(KindField field) {
    return row -> {
      var number = PrintedNumber.of(row.text(field.name()));
      if (number.isEmpty()) {
        return List.of();
      }
      var fault =
          !number.get().comparator().isEmpty()
              ? "must be a plain number: it is added up; “%s” goes to what is said of the number"
                  .formatted(number.get().words())
              : number.get().number().compareTo(BigDecimal.ZERO) < 0 ? "must be 0 or more" : "";
      return fault.isEmpty()
          ? List.of()
          : List.of(
              new Wrong(
                  field.name(),
                  number.get().text(),
                  "%s (%s) %s".formatted(field.label(), number.get().text(), fault)));
    };
  }
}

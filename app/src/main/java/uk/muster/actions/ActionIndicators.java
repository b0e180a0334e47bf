package uk.muster.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the register of actions can be measured by.
record ActionIndicators(Register register, Registers registers) {
  private static final Set<String> OPEN = Set.of("open", "in-progress");

  List<Indicator> all() {
    var kind = register.kind("actions");
    return List.of(
        EntryIndicator.counting(
            registers,
            kind,
            "open",
            "Actions that are open",
            "Actions that are open or in progress on the day",
            Better.NEITHER,
            Map.of(),
            (entry, _) -> isOpen(entry)),
        EntryIndicator.counting(
            registers,
            kind,
            "overdue",
            "Actions that are overdue",
            "Actions that are open or in progress on the day and were due before it; a month or"
                + " year is over after its last day",
            Better.LESS,
            Map.of(),
            ActionIndicators::isOverdue),
        EntryIndicator.share(
            registers,
            kind,
            "completed-with-evidence",
            "Completed actions with evidence",
            "Completed actions that say, or point at an entry, what shows that they are done, of"
                + " all completed actions",
            Better.MORE,
            Map.of("state", "completed"),
            (entry, _) -> Actions.isShown(entry)));
  }

  private static boolean isOpen(Entry entry) {
    return OPEN.contains(entry.text("state"));
  }

  private static boolean isOverdue(Entry entry, LocalDate on) {
    return isOpen(entry)
        && PrintedDate.of(entry.text("due")).filter(due -> due.last().isBefore(on)).isPresent();
  }
}

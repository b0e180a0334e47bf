package uk.muster.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the registers of boards can be measured by.
record GovernanceIndicators(Register register, Registers registers) {
  private static final int YEAR = 12;

  List<Indicator> all() {
    return List.of(
        EntryIndicator.counting(
            registers,
            register.kind("board-meetings"),
            "meetings-held",
            "Meetings of boards held in 12 months",
            "Meetings in the state held whose day is within 12 months up to the day; a month counts"
                + " from its last day",
            Better.NEITHER,
            Map.of("state", "held"),
            GovernanceIndicators::isWithinAYear),
        EntryIndicator.share(
            registers,
            register.kind("decisions"),
            "decisions-with-reasons",
            "Decisions with reasons",
            "Decisions of boards that say why, of all decisions in the register on the day",
            Better.MORE,
            Map.of(),
            (decision, _) -> !decision.text("reasons").isEmpty()),
        EntryIndicator.share(
            registers,
            register.kind("due-regard"),
            "due-regard-with-ground",
            "Due regard with what was before them",
            "Records that due regard was had which say what was before them, of all such records",
            Better.MORE,
            Map.of("state", "had"),
            (one, _) -> !one.text("before_them").isEmpty()));
  }

  private static boolean isWithinAYear(Entry meeting, LocalDate on) {
    return PrintedDate.of(meeting.text("held_on"))
        .filter(day -> !day.last().isAfter(on) && day.last().isAfter(on.minusMonths(YEAR)))
        .isPresent();
  }
}

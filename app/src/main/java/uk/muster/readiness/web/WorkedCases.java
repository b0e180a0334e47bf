package uk.muster.readiness.web;

import java.time.LocalDate;
import java.util.List;
import uk.muster.shared.ForceId;

/// Says of a worked case which parts are a published report's and which are made up.
final class WorkedCases {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private static final int YEAR = 2013;

  private WorkedCases() {}

  static List<String> notes(ForceId force, LocalDate on) {
    if (force.equals(LEICESTERSHIRE) && on.getYear() == YEAR) {
      return List.of(
          "Worked case. The 15 units needed, 16 declared and 5 promised, and the policy of 2 medics"
              + " with each unit, are from HMIC's report on Leicestershire Police of November 2014."
              + " The report names no people: the register behind every other figure is synthetic,"
              + " made to agree with the 16 units declared.");
    }
    return List.of();
  }
}

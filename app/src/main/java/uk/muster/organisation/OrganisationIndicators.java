package uk.muster.organisation;

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

/// What the registers of the organisation can be measured by.
record OrganisationIndicators(Register register, Registers registers) {
  private static final Set<String> STANDS = Set.of("in-place", "ratified", "under-review");

  List<Indicator> all() {
    return List.of(
        EntryIndicator.count(
            registers,
            register.kind("collaborations"),
            "collaborations",
            "Collaborations with other forces",
            "How many entries the register of collaborations holds on the day",
            Better.NEITHER,
            Map.of()),
        EntryIndicator.count(
            registers,
            register.kind("partnerships"),
            "partnerships",
            "Partnerships that exist",
            "How many partnerships are in the state exists on the day",
            Better.NEITHER,
            Map.of("state", "exists")),
        EntryIndicator.counting(
            registers,
            register.kind("partnerships"),
            "partnerships-outside-policing",
            "Partnerships with academia, industry and volunteers",
            "Partnerships with academic institutions, industry or volunteers in the state exists on"
                + " the day",
            Better.MORE,
            Map.of("state", "exists"),
            (one, _) -> List.of("academia", "industry", "volunteers").contains(one.text("type"))),
        EntryIndicator.share(
            registers,
            register.kind("facilities"),
            "facilities-exercised",
            "Facilities exercised within 12 months",
            "Facilities last exercised within 12 months up to the day, of all facilities; a month"
                + " or year counts from its last day",
            Better.MORE,
            Map.of(),
            (entry, on) -> within12Months(entry.text("last_exercised"), on)),
        EntryIndicator.share(
            registers,
            register.kind("strategies"),
            "strategies-in-review-date",
            "Strategies in place and within their review date",
            "Strategies and programmes that are in place, ratified or under review and whose next"
                + " review has not passed on the day, of all of them",
            Better.MORE,
            Map.of(),
            OrganisationIndicators::isInReviewDate));
  }

  static boolean within12Months(String printed, LocalDate on) {
    return PrintedDate.of(printed)
        .filter(date -> !date.first().isAfter(on))
        .filter(date -> date.last().isAfter(on.minusMonths(12)))
        .isPresent();
  }

  private static boolean isInReviewDate(Entry entry, LocalDate on) {
    return STANDS.contains(entry.text("status"))
        && PrintedDate.of(entry.text("next_review"))
            .filter(date -> !date.last().isBefore(on))
            .isPresent();
  }
}

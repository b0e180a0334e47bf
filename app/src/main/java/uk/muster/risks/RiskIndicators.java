package uk.muster.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.Schemes;
import uk.muster.risks.scoring.RatedVeryHigh;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the registers of risks can be measured by. Risks of two schemes are never counted together
/// by their rating.
record RiskIndicators(Register register, Registers registers, ScoringTables tables) {
  private static final Map<String, String> IN_FORCE = Map.of("standing", "in-force");
  private static final List<String> STRANDS = List.of("pursue", "prevent", "protect", "prepare");

  List<Indicator> all() {
    var all = new ArrayList<Indicator>();
    all.add(
        share(
            "assessments",
            "assessments-in-date",
            "Assessments in date",
            "Finished assessments that are not yet due again on the day, of all assessments; one"
                + " that no date holds to is not in date",
            (entry, on) -> AssessmentStanding.of(entry, on) == AssessmentStanding.IN_DATE));
    all.add(
        EntryIndicator.counting(
            registers,
            register.kind("assessments"),
            "assessments-overdue",
            "Assessments overdue",
            "Finished assessments that were due again before the day",
            Better.LESS,
            Map.of(),
            (entry, on) -> AssessmentStanding.of(entry, on) == AssessmentStanding.OVERDUE));
    all.add(
        share(
            "community-risks",
            "risks-in-review-date",
            "Community risks within their review date",
            "Community risks whose next review has not passed on the day, of all of them",
            RiskIndicators::isInReviewDate));
    Schemes.all().stream()
        .filter(scheme -> !scheme.cells().isEmpty())
        .map(this::ratedVeryHigh)
        .forEach(all::add);
    all.add(
        share(
            "own-systems",
            "systems-checked",
            "Own systems checked within 12 months",
            "Own systems whose last health check was within 12 months up to the day, of all of"
                + " them; a month or year counts from its last day",
            (entry, on) -> isWithin12Months(entry.text("checked_on"), on)));
    all.add(
        EntryIndicator.count(
            registers,
            register.kind("crime-groups"),
            "groups-active",
            "Organised crime groups that are active",
            "Groups in the state active on the day",
            Better.NEITHER,
            Map.of("state", "active")));
    all.add(
        EntryIndicator.count(
            registers,
            register.kind("system-access"),
            "systems-of-others",
            "Systems of others that the force can look into",
            "Entries in the register of access to systems of other forces and of the nation",
            Better.MORE,
            Map.of()));
    all.addAll(strategies());
    all.add(
        share(
            "capability-targets",
            "targets-in-review-date",
            "Capability targets within their review date",
            "Capability targets whose next review has not passed on the day, of all of them",
            RiskIndicators::isInReviewDate));
    return all;
  }

  /// Control strategies by how they stand, and what is said of the priorities in force.
  private List<Indicator> strategies() {
    return List.of(
        strategies("in-force", "Control strategies in force"),
        strategies("draft", "Control strategies in draft"),
        share(
            "priorities",
            "priorities-led",
            "Priorities with an owner",
            "Priorities in force on the day for which a post that leads is named, of all in force",
            IN_FORCE,
            (entry, _) -> !entry.text("lead").isEmpty()),
        share(
            "priorities",
            "priorities-planned",
            "Priorities with a plan",
            "Priorities in force on the day for which one strand at least says what is done, of all"
                + " in force",
            IN_FORCE,
            (entry, _) -> STRANDS.stream().anyMatch(strand -> !entry.text(strand).isEmpty())));
  }

  private Indicator strategies(String status, String title) {
    return EntryIndicator.count(
        registers,
        register.kind("control-strategies"),
        "strategies-" + status,
        title,
        "How many control strategies are in this status on the day",
        Better.NEITHER,
        Map.of("status", status));
  }

  private Indicator ratedVeryHigh(RiskScheme scheme) {
    return EntryIndicator.countingUnder(
        registers,
        register.kind("community-risks"),
        "very-high-" + scheme.code(),
        "Community risks rated very high (%s)".formatted(scheme.name()),
        "Community risks that are scored under this scheme and no other, and rated very high by"
            + " its table, or by the force's own table of it; a force with its own is not ranked"
            + " with others",
        Better.NEITHER,
        Map.of("scheme", scheme.code()),
        new RatedVeryHigh(tables, scheme));
  }

  private Indicator share(
      String kind,
      String name,
      String title,
      String definition,
      BiPredicate<Entry, LocalDate> counted) {
    return share(kind, name, title, definition, Map.of(), counted);
  }

  private Indicator share(
      String kind,
      String name,
      String title,
      String definition,
      Map<String, String> among,
      BiPredicate<Entry, LocalDate> counted) {
    return EntryIndicator.share(
        registers, register.kind(kind), name, title, definition, Better.MORE, among, counted);
  }

  private static boolean isInReviewDate(Entry entry, LocalDate on) {
    return PrintedDate.of(entry.text("next_review"))
        .filter(date -> !date.last().isBefore(on))
        .isPresent();
  }

  private static boolean isWithin12Months(String printed, LocalDate on) {
    return PrintedDate.of(printed)
        .filter(date -> !date.first().isAfter(on) && date.last().isAfter(on.minusMonths(12)))
        .isPresent();
  }
}

package uk.muster.risks.measure;

import static uk.muster.register.check.EntryCheck.about;
import static uk.muster.register.check.EntryCheck.holds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// The threats that are assessed and in the control strategy, and the age of the newest assessment.
record ThreatMeasures(Registers registers, Catalogue catalogue) implements Indicator.Several {
  @Override
  public List<Indicator> list() {
    return List.of(
        measure(
            "threats-assessed",
            "Threats in an assessment of the force's own",
            "Threats of the edition in force that a finished strategic or force assessment at local"
                + " level covers on the day",
            "threats",
            Better.MORE,
            "assessments",
            held -> covered(held, strategic(held))),
        measure(
            "threats-in-control-strategy",
            "Threats in the control strategy",
            "Threats of the edition in force that a priority in force names on the day",
            "threats",
            Better.MORE,
            "priorities",
            held ->
                covered(
                    held,
                    held.of("priorities").stream()
                        .filter(one -> one.text("standing").equals("in-force"))
                        .toList())),
        measure(
            "stra-age",
            "Age of the newest strategic assessment",
            "Months from the last day that the date of the newest finished strategic or force"
                + " assessment at local level may mean, to the day",
            "months",
            Better.LESS,
            "assessments",
            ThreatMeasures::age));
  }

  @Override
  public Map<Indicator, Indicator.Value> values(
      Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
    return values(Held.in(registers, actor, force, on), asked);
  }

  @Override
  public Map<ForceId, Map<Indicator, Indicator.Value>> values(
      Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
    var values = new TreeMap<ForceId, Map<Indicator, Indicator.Value>>();
    Held.each(registers, actor, forces, on)
        .forEach((force, held) -> values.put(force, values(held, asked)));
    return values;
  }

  private static Map<Indicator, Indicator.Value> values(Held held, List<Indicator> asked) {
    var values = new LinkedHashMap<Indicator, Indicator.Value>();
    asked.forEach(one -> values.put(one, ((ThreatMeasure) one).value(held)));
    return values;
  }

  private Indicator measure(
      String name,
      String title,
      String definition,
      String unit,
      Better better,
      String kind,
      ThreatMeasure.Measure measure) {
    return new ThreatMeasure(
        registers,
        "risks." + name,
        title,
        definition,
        unit,
        better,
        kind,
        "no finished strategic assessment with a date is in the register",
        measure);
  }

  private Optional<Long> covered(Held held, List<Entry> entries) {
    return Optional.of(
        Edition.inForce(catalogue, held.on()).threats().stream()
            .filter(threat -> !about(entries, threat.code()).isEmpty())
            .count());
  }

  static List<Entry> strategic(Held held) {
    return held.of("assessments").stream()
        .filter(one -> List.of("strategic", "force").contains(one.text("type")))
        .filter(one -> one.text("status").equals("finished") && holds(one, "levels", "local"))
        .toList();
  }

  static Optional<Long> age(Held held) {
    return strategic(held).stream()
        .flatMap(one -> PrintedDate.of(one.text("dated")).stream())
        .map(PrintedDate::last)
        .filter(day -> !day.isAfter(held.on()))
        .max(Comparator.naturalOrder())
        .map(day -> ChronoUnit.MONTHS.between(day, held.on()));
  }
}

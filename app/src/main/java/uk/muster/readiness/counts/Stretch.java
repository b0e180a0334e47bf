package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.util.Map;
import muster.engine.formation.Histogram;

/// Days on which the counts of a force do not change, and how many units they allow.
public record Stretch(
    LocalDate from, LocalDate to, int formable, Histogram people, Map<String, Integer> vehicles) {
  public Stretch {
    vehicles = Map.copyOf(vehicles);
  }

  public Stretch from(LocalDate day) {
    return new Stretch(day, to, formable, people, vehicles);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}

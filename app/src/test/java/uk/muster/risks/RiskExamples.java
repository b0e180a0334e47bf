package uk.muster.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// Entries of the registers of risks for tests without a database.
final class RiskExamples {
  private RiskExamples() {}

  static Entry entry(String kind, String code, Map<String, String> values) {
    return new Entry(
        kind,
        new ForceId("dorset"),
        code,
        values,
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(LocalDate.MIN, Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "1");
  }
}

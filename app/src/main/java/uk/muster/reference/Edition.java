package uk.muster.reference;

import java.time.YearMonth;
import java.util.List;

/// An edition of the Strategic Policing Requirement with its threats, under its own names.
public record Edition(
    String code, String name, YearMonth issued, String note, List<Threat> threats, String source) {
  public Edition {
    threats = List.copyOf(threats);
  }
}

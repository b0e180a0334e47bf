package uk.muster.assessment.evidence.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.assessment.evidence.EvidenceOutcome;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Marking;

/// What somebody types who adds evidence; days as 2026-11-28, 2026-11 or 2026.
record EvidenceForm(Map<String, String> typed) {
  static final EvidenceForm EMPTY = new EvidenceForm(Map.of());
  private static final List<String> VALUES =
      List.of("name", "about", "owner", "effective_on", "expires", "remind_on");

  EvidenceForm {
    typed = Map.copyOf(typed);
  }

  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /// The fields of the item.
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    VALUES.forEach(field -> values.put(field, text(field)));
    return values;
  }

  /// Sensitive unless it is said to be OFFICIAL.
  Marking marking() {
    return Marking.find(text("marking")).orElse(Marking.OFFICIAL_SENSITIVE);
  }

  Field field(String name, String label, List<FieldError> errors) {
    return Field.of(name, label).holding(text(name)).among(errors);
  }

  static List<FieldError> errors(List<EvidenceOutcome.Fault> faults) {
    return faults.stream().map(one -> new FieldError(one.field(), one.words())).toList();
  }
}

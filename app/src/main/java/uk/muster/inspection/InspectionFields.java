package uk.muster.inspection;

import static uk.muster.register.kind.KindField.choice;

import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// What the kinds of this module have in common.
final class InspectionFields {
  /// Who reads it: the policies of the tables say the same.
  static final KindField SHOWN =
      choice(
              "shown",
              "Read by",
              "fact-check",
              "The force too, for its fact check",
              "draft",
              "The inspectorate alone",
              "published",
              "The force too: published")
          .required()
          .filtered()
          .listed();

  private InspectionFields() {}

  /// A kind that is read with the right to read inspections; what nothing else is said of is not
  /// for publication.
  static Kind of(
      String code,
      String one,
      String many,
      String table,
      String purpose,
      Right change,
      KindField... fields) {
    return Kind.of(code, one, many, table, purpose, fields)
        .with(Right.READ_INSPECTIONS, change)
        .usually(Marking.OFFICIAL_SENSITIVE);
  }
}

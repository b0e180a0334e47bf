package uk.muster.organisation;

import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Lookup;

/// Fields that many kinds have.
final class UsualFields {
  static final KindField THREATS = KindField.codes("threats", "Threats", Lookup.THREAT).filtered();
  static final KindField NOTES = KindField.longText("notes", "Notes").searched();
  static final KindField SOURCE =
      KindField.text("source", "Source").hinted("The document or the person that says so");

  private UsualFields() {}
}

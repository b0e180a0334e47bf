package uk.muster.equipment;

import uk.muster.register.kind.KindField;

/// Fields that several kinds of equipment have.
final class KitFields {
  static final KindField NOTES = KindField.longText("notes", "Notes").searched();
  static final KindField SOURCE =
      KindField.text("source", "Source").hinted("The document or the person that says so");

  /// What it is for; the same words everywhere, so that forces can be compared.
  static final KindField CATEGORY =
      KindField.choice(
              "category",
              "For",
              "public-order",
              "Public order",
              "personal-protection",
              "Personal protection",
              "cbrn",
              "CBRN",
              "firearms",
              "Firearms",
              "search",
              "Search",
              "medical",
              "Medical",
              "communications",
              "Communications",
              "surveillance",
              "Surveillance",
              "command",
              "Command",
              "other",
              "Other")
          .required()
          .filtered()
          .listed();

  /// What a document says of equipment beside that of other forces.
  static final KindField SAME_AS_OTHERS =
      KindField.choice(
              "same_as_others",
              "Beside other forces",
              "consistent",
              "The same",
              "differs",
              "Different",
              "part",
              "Partly the same")
          .hinted("As a document says; Muster's own comparison is under Consistency")
          .filtered();

  private KitFields() {}
}

package uk.muster.register.kind;

/// Fields that many kinds have.
public final class UsualFields {
  public static final KindField THREATS =
      KindField.codes("threats", "Threats", Lookup.THREAT).filtered();
  public static final KindField NOTES = KindField.longText("notes", "Notes").searched();
  public static final KindField SOURCE =
      KindField.text("source", "Source").hinted("The document or the person that says so");

  /// What is said about handling an entry; every kind has it.
  public static final KindField HANDLING =
      KindField.text("handling", "Handling instruction")
          .hinted("Who may have it, such as: For forces of the region only");

  private UsualFields() {}
}

package uk.muster.register.kind;

/// Fields that many kinds have.
public final class UsualFields {
  public static final KindField THREATS =
      KindField.codes("threats", "Threats", Lookup.THREAT).filtered();
  public static final KindField NOTES = KindField.longText("notes", "Notes").searched();
  public static final KindField SOURCE =
      KindField.text("source", "Source").hinted("The document or the person that says so");

  private UsualFields() {}
}

package uk.muster.shared;

/// What kind of organisation a post is held in. Which forces it covers follows from the kind.
public enum OrganisationKind {
  NATION("nation"),
  REGION("region"),
  REGIONAL_UNIT("regional unit"),
  FORCE("force"),
  DEPARTMENT("department"),
  COMMISSIONERS_OFFICE("commissioner's office"),
  INSPECTORATE("inspectorate"),
  PARTNER("partner");

  private final String words;

  OrganisationKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

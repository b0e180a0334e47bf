package uk.muster.reports.kind;

import java.util.List;

/// The names of what templates may ask for.
public final class PartNames {
  /// Fields, beside every indicator.
  public static final List<String> FIELDS =
      List.of("force", "region", "as-at", "edition", "threat-count");

  /// Parts, each by its first word.
  public static final List<String> PARTS =
      List.of(
          "threats",
          "leads",
          "register",
          "governance",
          "general",
          "summaries",
          "four-c",
          "ratings",
          "map",
          "forces",
          "figures",
          "indicators",
          "units",
          "units-in-words",
          "take-up",
          "findings",
          "actions",
          "judgements",
          "inspection-findings");

  private PartNames() {}
}

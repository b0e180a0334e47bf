package uk.muster.plans;

import java.util.List;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// A plan or a part of one that holds what was looked for.
///
/// @param kind of the entry that holds it
/// @param plan the reference of the plan; empty for a link that no plan names
/// @param planName what the plan is called; empty where it may not be seen
/// @param extract where it stands
public record FoundPart(
    String kind,
    ForceId force,
    String code,
    String name,
    String plan,
    String planName,
    Classification classification,
    List<Piece> extract) {
  public FoundPart {
    extract = List.copyOf(extract);
  }

  /// Some words of the text.
  ///
  /// @param hit whether they are what was looked for
  public record Piece(String text, boolean hit) {}
}

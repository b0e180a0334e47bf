package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.Table;

/// Rows that could not be used.
///
/// @param reasons how many wait, by force, kind and reason
/// @param replays forces and kinds whose rows can be tried again as they are
/// @param done what the last action brought; may be empty
/// @param more the address of the rows that follow; empty when these are all
public record QuarantineView(
    String heading,
    String done,
    Table reasons,
    List<Replay> replays,
    Field kind,
    List<Choice> kinds,
    Table rows,
    String more,
    String download) {
  public QuarantineView {
    replays = List.copyOf(replays);
    kinds = List.copyOf(kinds);
  }

  /// The waiting rows of one kind in one force.
  public record Replay(String force, String kind, long rows) {}
}

package uk.muster.reports.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// What the page of one document shows.
///
/// @param problems what is amiss with the texts: while there is any, it is not approved
/// @param who where it is told who can see it; empty for whom that is not told
/// @param naming where another title or day goes; empty where it may not change
public record DocumentView(
    String heading,
    String lead,
    String done,
    List<FieldError> errors,
    List<Fact> facts,
    String who,
    Table editions,
    List<Link> comparisons,
    List<Link> files,
    List<String> problems,
    Table sections,
    List<Step> moves,
    int version,
    String naming,
    Field title,
    Field asAt,
    Table steps) {
  public DocumentView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    comparisons = List.copyOf(comparisons);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    moves = List.copyOf(moves);
  }

  /// A step that may be taken.
  ///
  /// @param why the reason that it asks for
  public record Step(String action, String words, boolean asksWhy, Field why) {}
}

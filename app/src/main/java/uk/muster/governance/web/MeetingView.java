package uk.muster.governance.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.Link;

/// A meeting with its agenda, or its minutes to print.
///
/// @param proposals what may go onto the agenda; none where nobody may or nothing is due
/// @param action where the chosen ones are sent
public record MeetingView(
    String heading,
    String lead,
    List<Fact> facts,
    List<Section> sections,
    Field proposed,
    List<Choice> proposals,
    String action,
    List<Minute> minutes,
    List<Link> links) {
  public MeetingView {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    proposals = List.copyOf(proposals);
    minutes = List.copyOf(minutes);
    links = List.copyOf(links);
  }

  /// What the minutes say of one item.
  ///
  /// @param paragraphs what was before the board and what was said, a line each
  public record Minute(String heading, List<String> paragraphs, List<Fact> decided) {
    public Minute {
      paragraphs = List.copyOf(paragraphs);
      decided = List.copyOf(decided);
    }
  }
}

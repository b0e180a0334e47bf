package uk.muster.assessment.reminder.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.Table;

/// What is late, and whom to remind.
///
/// @param done what was just done, in words; empty when nothing
/// @param papers what somebody can be reminded of; empty when no mail goes or nothing is late
/// @param noMail why nobody can be reminded by mail; empty when somebody can
public record LateView(
    String heading,
    String lead,
    String done,
    Table late,
    Field paper,
    List<Choice> papers,
    String noMail) {
  public LateView {
    papers = List.copyOf(papers);
  }
}

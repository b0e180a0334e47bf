package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// What somebody has to do, and what could be begun.
public record TasksView(String heading, String lead, Table tasks, List<Link> links) {
  public TasksView {
    links = List.copyOf(links);
  }
}

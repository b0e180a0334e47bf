package uk.muster.workforce.training.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// One course.
public record CourseView(
    String heading, List<Link> links, List<Fact> facts, Table sessions, Table history) {
  public CourseView {
    links = List.copyOf(links);
    facts = List.copyOf(facts);
  }
}

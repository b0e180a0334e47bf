package uk.muster.workforce.training.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.table.Table;

/// One course.
public record CourseView(String heading, List<Fact> facts, Table sessions, Table history) {
  public CourseView {
    facts = List.copyOf(facts);
  }
}

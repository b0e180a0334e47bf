package uk.muster.reports;

import java.util.List;
import uk.muster.reports.model.Report;

/// A document with its author's own text in it, and what is amiss with that text.
public record Drafted(Report report, List<TextProblem> problems) {
  public Drafted {
    problems = List.copyOf(problems);
  }
}

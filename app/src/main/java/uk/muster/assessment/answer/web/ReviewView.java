package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What a reviewer reads and challenges, question by question.
///
/// @param origin what is to be known of the framework; empty when it is national
/// @param challenges where the form goes; empty when the reader cannot challenge now
/// @param agrees where the form that agrees goes; empty when the reader cannot agree now
public record ReviewView(
    String heading,
    String lead,
    String origin,
    List<FieldError> errors,
    List<Line> lines,
    List<PaperView.Point> points,
    Field whole,
    String challenges,
    String agrees,
    String paper) {
  public ReviewView {
    errors = List.copyOf(errors);
    lines = List.copyOf(lines);
    points = List.copyOf(points);
  }

  /// One question: what was answered, where it differs from the register, what is challenged.
  public record Line(
      String place,
      String question,
      Table said,
      List<QuestionView.Differs> differs,
      String modest,
      Field challenge) {
    public Line {
      differs = List.copyOf(differs);
    }
  }
}

package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// An assessment: its questions by C and level, what stands in the way of submitting it, what was
/// challenged.
///
/// @param origin what is to be known of the framework; empty when it is national
/// @param notYours that another lead answers it, in words; empty when not
/// @param done what was just done, in words; empty when nothing
/// @param typed questions for which something was typed and not saved
/// @param submits where the form that submits goes; empty when nothing can be submitted
/// @param corrects where the form that begins a correction goes; empty when there is nothing to
///   correct
/// @param changes what differs from the version that was signed before
/// @param versions all that may be read
public record PaperView(
    String heading,
    String lead,
    String origin,
    String notYours,
    String done,
    List<FieldError> errors,
    List<Section> sections,
    Table facts,
    Table grounds,
    List<Point> points,
    List<Link> typed,
    String submits,
    String corrects,
    Table changes,
    Table versions,
    List<Link> links) {
  public PaperView {
    errors = List.copyOf(errors);
    sections = List.copyOf(sections);
    points = List.copyOf(points);
    typed = List.copyOf(typed);
    links = List.copyOf(links);
  }

  /// The questions of one C at one level.
  ///
  /// @param anchor by which the grid leads here, such as `capacity-local`
  public record Section(String anchor, String heading, Table questions) {}

  /// One point that was challenged, with all that was said of it.
  ///
  /// @param action where the reply goes; empty when nothing can be replied
  public record Point(String heading, Table turns, String action, String number, Field reply) {}
}

package uk.muster.reports.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Table;

/// What the page of one section of a document shows: how it reads, what its author writes, and what
/// the fact check says of it.
///
/// @param writes where the text goes; empty for who may not write it, or not now
/// @param comments where a comment goes; empty as well
public record SectionView(
    String heading,
    String lead,
    String document,
    List<FieldError> errors,
    List<String> problems,
    List<Part> parts,
    String name,
    String writes,
    int basedOn,
    Field text,
    Field published,
    List<Choice> publishable,
    ChangedMeanwhile changed,
    Table versions,
    List<Remark> remarks,
    String comments,
    Field comment) {
  public SectionView {
    errors = List.copyOf(errors);
    problems = List.copyOf(problems);
    parts = List.copyOf(parts);
    publishable = List.copyOf(publishable);
    remarks = List.copyOf(remarks);
  }

  /// One thing below another in the section as it reads.
  ///
  /// @param kind `heading`, `words`, `list` or `table`
  public record Part(String kind, List<String> lines, Table table) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// A comment.
  ///
  /// @param settles where the answer goes; empty where it is settled, or others answer
  public record Remark(String heading, String words, String answer, String settles, Field reason) {}
}

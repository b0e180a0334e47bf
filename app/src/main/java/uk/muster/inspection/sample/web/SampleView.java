package uk.muster.inspection.sample.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// A sample of a register or of posts, or the questions that one is taken by.
public record SampleView(
    String heading,
    String lead,
    String path,
    List<FieldError> errors,
    Field kind,
    List<Choice> kinds,
    Field on,
    Field size,
    Field seed,
    Field reason,
    Optional<Table> table) {
  public SampleView {
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
  }

  static SampleView of(
      SampleForm form,
      String heading,
      String lead,
      String path,
      Field kind,
      List<Choice> kinds,
      Optional<Table> table) {
    return new SampleView(
        heading,
        lead,
        path,
        form.errors(),
        kind,
        kinds,
        form.field("on", "On", ""),
        form.field("size", "How many, up to 100", "25"),
        form.field("seed", "Seed", "1"),
        form.field("reason", "Why it is looked at", ""),
        table);
  }
}

package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// The imports so far, and the form for the next.
///
/// @param waiting how many rows wait in quarantine
/// @param done what the last upload brought, one line a table
/// @param older the address of the older imports; empty when there are none
public record ImportsView(
    String heading,
    long waiting,
    List<String> done,
    List<FieldError> errors,
    Field file,
    Field kind,
    List<Choice> kinds,
    Field asAt,
    ImportForm form,
    Table imports,
    String older) {
  public ImportsView {
    done = List.copyOf(done);
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
  }
}

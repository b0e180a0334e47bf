package uk.muster.access.accounts.web;

import java.util.List;
import java.util.Optional;
import uk.muster.access.accounts.JoinersReport;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What the page of joiners and leavers shows.
///
/// @param report of the file that was just read
/// @param columns the headings that a file must have, in words
public record JoinersView(
    String heading,
    String columns,
    Optional<JoinersReport> report,
    Table happened,
    Table refused,
    Field file,
    List<FieldError> errors) {
  public JoinersView {
    errors = List.copyOf(errors);
  }
}

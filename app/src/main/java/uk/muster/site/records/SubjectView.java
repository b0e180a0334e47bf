package uk.muster.site.records;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// The form that asks for everything about one person, and the answer once it was given.
public record SubjectView(
    String heading,
    List<FieldError> errors,
    SubjectForm form,
    Field force,
    List<Choice> forces,
    Field number,
    Field reason,
    Optional<Table> kept) {}

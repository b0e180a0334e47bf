package uk.muster.audit.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// Some rows of the audit, newest first.
///
/// @param older the address of the older rows; empty when there are none
/// @param download the address of the same rows as a file
public record AuditView(
    String heading,
    List<FieldError> errors,
    AuditForm form,
    Field on,
    Table rows,
    String older,
    String newest,
    String download) {}

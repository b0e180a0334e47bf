package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Table;

/// One person of the register.
///
/// @param path where this person is shown
/// @param done what the last entry brought; may be empty
/// @param training sessions, and fitness tests and portfolios where there are any
/// @param changes to the person's own row: its history and the form that changes it
/// @param adding to the forms that add something about the person
/// @param rows to all that the registers hold of the person, kind by kind
/// @param audit where it is recorded who read or changed this; empty for who may not read that
/// @param changed what somebody else entered meanwhile, beside what was typed
/// @param seen what the form remembers of the moment when it was drawn
/// @param mayAdd whether the form to add an accreditation is shown
/// @param mayTransfer whether the person can be moved to another force
public record PersonView(
    String path,
    String heading,
    String lead,
    String done,
    List<FieldError> errors,
    Field on,
    Field knownOn,
    List<Fact> facts,
    Table accreditations,
    Table service,
    Table restrictions,
    Table duties,
    List<Table> training,
    List<Link> changes,
    List<Link> adding,
    List<Link> rows,
    String audit,
    boolean mayAdd,
    boolean mayTransfer,
    AccreditationForm form,
    ChangedMeanwhile changed,
    String seen,
    Field skill,
    List<Choice> skills,
    Field awarded,
    Field expires) {
  public PersonView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    training = List.copyOf(training);
    changes = List.copyOf(changes);
    adding = List.copyOf(adding);
    rows = List.copyOf(rows);
    skills = List.copyOf(skills);
  }
}

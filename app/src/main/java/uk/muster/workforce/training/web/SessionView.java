package uk.muster.workforce.training.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// One session.
///
/// @param done what the last entry brought; may be empty
/// @param people who takes part; absent for who reads counts only
/// @param enrol the form to enrol somebody; absent for who may not change that
/// @param result the form for a result; absent also when nobody is booked
public record SessionView(
    String path,
    String heading,
    String done,
    List<FieldError> errors,
    List<Fact> facts,
    Link course,
    List<Link> links,
    Table counts,
    Optional<People> people,
    Optional<Enrol> enrol,
    Optional<Result> result,
    Table history) {
  public SessionView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }

  /// The people of one force.
  public record People(String force, String name, Table table) {}

  /// Enrols a person or changes an enrolment.
  public record Enrol(Field person, Field state, List<Choice> states, Field enrolledOn) {
    public Enrol {
      states = List.copyOf(states);
    }
  }

  /// What became of somebody who is booked.
  public record Result(
      Field person,
      List<Choice> booked,
      Field attended,
      List<Choice> attendances,
      Field result,
      List<Choice> results,
      Field resultOn,
      Field assessor) {
    public Result {
      booked = List.copyOf(booked);
      attendances = List.copyOf(attendances);
      results = List.copyOf(results);
    }
  }
}

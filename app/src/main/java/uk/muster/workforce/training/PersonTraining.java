package uk.muster.workforce.training;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// All that is known of one person's training.
public record PersonTraining(
    List<Enrolment> enrolments, List<FitnessTest> fitness, List<Portfolio> portfolios) {
  public PersonTraining {
    enrolments = List.copyOf(enrolments);
    fitness = List.copyOf(fitness);
    portfolios = List.copyOf(portfolios);
  }

  /// A fitness test.
  ///
  /// @param level the skill that it is for
  /// @param seconds the time taken, when stated
  public record FitnessTest(String level, LocalDate on, OptionalInt seconds, boolean passed) {}

  /// Proof of competence in command.
  ///
  /// @param reviewedOn open when nobody has reviewed it yet
  /// @param operations at how many the role was done, when stated
  /// @param state `open`, `competent` or `not-yet`
  public record Portfolio(
      String skill,
      LocalDate openedOn,
      LocalDate reviewedOn,
      String reviewer,
      OptionalInt operations,
      String state) {}
}

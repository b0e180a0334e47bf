package uk.muster.inspection.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import uk.muster.look.table.SmallCounts;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.workforce.takeup.TakeUp;

/// Take-up of one course in many forces: what the registers know beside what forces answered.
///
/// @param lines those with a known share from the largest on, then the others by name
public record TakeUpByForce(String course, List<Line> lines) {
  public TakeUpByForce {
    lines = List.copyOf(lines);
  }

  /// One force.
  ///
  /// @param register what the register knows of its newest census; empty when nothing
  /// @param answer what the force answered to a request; empty when nothing
  /// @param enrolledTold whether enrolled, and what follows from it, is told
  /// @param completedTold the same of completed
  /// @param answerTold the same of the answer
  public record Line(
      ForceId force,
      Optional<TakeUp> register,
      Optional<Entry> answer,
      boolean enrolledTold,
      boolean completedTold,
      boolean answerTold) {
    public OptionalDouble share() {
      return enrolledTold
          ? register.map(TakeUp::enrolledShare).orElse(OptionalDouble.empty())
          : OptionalDouble.empty();
    }

    public Optional<BigDecimal> answered() {
      return answer
          .map(one -> one.text("figure"))
          .filter(text -> !text.isEmpty())
          .map(BigDecimal::new);
    }

    /// Whether register and answer say another thing.
    public boolean differ() {
      return answered()
          .filter(_ -> register.isPresent() && register.get().enrolled().isPresent())
          .filter(
              said -> said.compareTo(BigDecimal.valueOf(register.get().enrolled().getAsInt())) != 0)
          .isPresent();
    }
  }

  /// Puts both side by side. Where the reader may not read the people of every force, small counts
  /// are not told, nor is one from which they could be worked out of the total.
  ///
  /// @param open the forces whose people the reader may read
  static TakeUpByForce of(
      String course,
      Collection<ForceId> forces,
      Map<ForceId, TakeUp> registers,
      Map<ForceId, Entry> answers,
      Set<ForceId> open) {
    var asked = forces.stream().sorted().toList();
    var whole = open.containsAll(asked);
    var enrolled = hidden(asked, registers, TakeUp::enrolled);
    var completed = hidden(asked, registers, TakeUp::completed);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < asked.size(); i++) {
      var force = asked.get(i);
      var line =
          new Line(
              force,
              Optional.ofNullable(registers.get(force)),
              Optional.ofNullable(answers.get(force)),
              whole || !enrolled[i][0],
              whole || !completed[i][0],
              true);
      lines.add(
          new Line(
              force,
              line.register(),
              line.answer(),
              line.enrolledTold(),
              line.completedTold(),
              whole
                  || (line.enrolledTold()
                      && line.answered()
                          .filter(said -> SmallCounts.isSmall(said.longValue()))
                          .isEmpty())));
    }
    lines.sort(
        Comparator.comparingDouble((Line one) -> -one.share().orElse(-1))
            .thenComparing(Line::force));
    return new TakeUpByForce(course, lines);
  }

  private static boolean[][] hidden(
      List<ForceId> forces,
      Map<ForceId, TakeUp> registers,
      java.util.function.Function<TakeUp, OptionalInt> part) {
    var counts = new long[forces.size()][1];
    for (int i = 0; i < forces.size(); i++) {
      counts[i][0] =
          Optional.ofNullable(registers.get(forces.get(i)))
              .map(part)
              .orElse(OptionalInt.empty())
              .orElse(0);
    }
    return SmallCounts.notTold(counts, false, true);
  }

  /// The sum of a part over the forces that state it.
  public long sum(java.util.function.Function<TakeUp, OptionalInt> part) {
    return lines.stream()
        .flatMap(line -> line.register().stream())
        .mapToLong(one -> part.apply(one).orElse(0))
        .sum();
  }

  /// Forces of which nothing is known at all.
  public long missing() {
    return lines.stream()
        .filter(line -> line.register().isEmpty() && line.answer().isEmpty())
        .count();
  }

  public long differ() {
    return lines.stream().filter(Line::differ).count();
  }
}

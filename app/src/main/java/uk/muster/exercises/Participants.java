package uk.muster.exercises;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.ForceId;
import uk.muster.workforce.training.SessionCount;

/// How many of each force took part in an exercise: as stated, and as the registers of training of
/// the forces count it. Never who.
///
/// @param lines one for each force, in the order of their identifiers
/// @param entries what was stated, agencies among them
public record Participants(List<Line> lines, List<Entry> entries) {
  public Participants {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
  }

  /// One force.
  ///
  /// @param stated as printed; several statements are joined by a plus; empty when none gives a
  ///   number
  /// @param registered by the register of training; empty when it names no session or says nothing
  public record Line(ForceId force, String stated, Optional<Integer> registered) {
    /// Whether both say something and they differ.
    public boolean disagrees() {
      return registered.isPresent()
          && !stated.isEmpty()
          && !stated.equals(Integer.toString(registered.get()));
    }
  }

  static Participants of(List<Entry> entries, List<SessionCount> counts) {
    var stated =
        entries.stream()
            .filter(one -> !one.text("of_force").isEmpty())
            .collect(
                Collectors.groupingBy(
                    one -> new ForceId(one.text("of_force")), TreeMap::new, Collectors.toList()));
    var registered =
        counts.stream()
            .collect(Collectors.toMap(SessionCount::force, SessionCount::attended, Integer::sum));
    var lines =
        Stream.concat(stated.keySet().stream(), registered.keySet().stream())
            .distinct()
            .sorted()
            .map(force ->
                new Line(
                    force,
                    sum(stated.getOrDefault(force, List.of())),
                    Optional.ofNullable(registered.get(force))))
            .toList();
    return new Participants(lines, entries);
  }

  /// The sum of plain numbers; numbers with a comparator cannot be added and are written out.
  private static String sum(List<Entry> entries) {
    var numbers =
        entries.stream().flatMap(one -> PrintedNumber.of(one.text("took_part")).stream()).toList();
    return numbers.stream().allMatch(one -> one.comparator().isEmpty()) && !numbers.isEmpty()
        ? Long.toString(numbers.stream().mapToLong(one -> one.number().longValue()).sum())
        : numbers.stream().map(PrintedNumber::words).collect(Collectors.joining(" + "));
  }
}

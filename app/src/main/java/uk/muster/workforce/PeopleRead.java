package uk.muster.workforce;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Rows about single people were shown.
///
/// @param subject which: a person, a page of a list, or a file
public record PeopleRead(Actor actor, ForceId of, String subject) implements Recorded {
  /// The collar numbers on a page, so that each of them can be followed.
  public static <T> String these(List<T> page, Function<T, String> personId) {
    return page.isEmpty()
        ? "none found"
        : page.stream().map(personId).distinct().collect(Collectors.joining(", "));
  }

  @Override
  public String act() {
    return "people read";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }
}

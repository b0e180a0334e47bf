package uk.muster.site.looks;

import java.util.List;
import java.util.Set;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// What is asked for, as far as it says whose rows are shown.
///
/// @param pattern the pattern of the page
/// @param inPath the force in the path; empty where the pattern has none
/// @param inQuestion every value of the parameter `force`
/// @param address path and question
record Looked(String pattern, String inPath, List<String> inQuestion, String address) {
  private static final int LONGEST = 500;

  /// Pages on which no force's rows stand, by how their patterns begin: what is added later is
  /// recorded until it is named here.
  private static final List<String> NOBODYS =
      List.of(
          "/reference",
          "/worked-cases",
          "/roles",
          "/keys",
          "/what-is-recorded",
          "/your-",
          "/organisations",
          "/frameworks");

  /// Samples record themselves, with seed and reason.
  private static final List<String> RECORDS_ITSELF =
      List.of("/inspection-sample/{force}", "/inspection-certificates/{force}/{code}");

  /// Pages that are about the one force that the question names. Others may name one and show more.
  private static final Set<String> OF_THE_ONE_NAMED =
      Set.of(
          "/registers/{kind}",
          "/registers/{kind}.csv",
          "/indicators",
          "/indicators.csv",
          "/assessment",
          "/assessment/grid.csv",
          "/exercises",
          "/exercises.csv",
          "/lessons",
          "/boards",
          "/due-regard");

  Looked {
    inQuestion = List.copyOf(inQuestion);
  }

  /// Whether it goes on record when the actor is shown it.
  boolean isRecordedOf(Actor actor) {
    return actor.role() == Role.INSPECTOR
        && !pattern.equals("/")
        && NOBODYS.stream().noneMatch(pattern::startsWith)
        && !RECORDS_ITSELF.contains(pattern);
  }

  /// Whose rows are shown: of the force that the page is about, else of all that the post covers.
  Set<ForceId> forces(Actor actor) {
    var named =
        !inPath.isEmpty()
            ? inPath
            : OF_THE_ONE_NAMED.contains(pattern) && inQuestion.size() == 1
                ? inQuestion.getFirst()
                : "";
    return ForceId.isShaped(named) && actor.forces().contains(new ForceId(named))
        ? Set.of(new ForceId(named))
        : actor.forces();
  }

  Recorded by(Actor actor) {
    return new LookedAt(
        actor,
        forces(actor),
        address.length() > LONGEST ? address.substring(0, LONGEST) : address,
        actor.programme());
  }
}

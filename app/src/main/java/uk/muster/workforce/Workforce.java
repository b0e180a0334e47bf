package uk.muster.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.workforce.held.Known;

/// The people register as other modules read it: how it stands, its bases, and the rows that
/// forming units needs.
@Service
@Transactional(readOnly = true)
public class Workforce {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

  private final PeopleStore people;
  private final ExtractStore extracts;
  private final RegisterStateStore states;
  private final Catalogue catalogue;

  Workforce(
      PeopleStore people, ExtractStore extracts, RegisterStateStore states, Catalogue catalogue) {
    this.people = people;
    this.extracts = extracts;
    this.states = states;
    this.catalogue = catalogue;
  }

  /// The bases of a force on a day.
  public List<Base> bases(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_PEOPLE, force);
    return people.bases(force, on);
  }

  /// How the registers stand: of one force, or of all whose counts or people may be read.
  public Map<ForceId, List<RegisterState>> states(Actor actor, Optional<ForceId> force) {
    var byForce = new HashMap<ForceId, List<RegisterState>>();
    for (var state : states.list(force)) {
      byForce.computeIfAbsent(state.force(), _ -> new java.util.ArrayList<>()).add(state);
    }
    return byForce;
  }

  /// What forming units needs of a force over some days. Not recorded as a reading: whoever shows
  /// it to a person records that.
  ///
  /// @param skills whose intervals are wanted
  /// @param everyone false to leave out who holds none of the skills in the period
  /// @param knownOn as Muster knew it at that instant; empty for what it knows today
  /// @param duties whether duties of the period are wanted too
  public Extract extract(
      Actor actor,
      ForceId force,
      Set<String> skills,
      boolean everyone,
      Period days,
      Optional<Instant> knownOn,
      boolean duties) {
    actor.require(Right.READ_PEOPLE, force);
    var known = Known.on(knownOn);
    return new Extract(
        extracts.people(force, skills, days, known, everyone),
        extracts.held(force, skills, days, known),
        extracts.away(force, awayKinds(), days, known),
        duties
            ? extracts.duties(
                force,
                days.from().atStartOfDay(LONDON).toInstant(),
                days.isOpen() ? FAR_AWAY : days.to().plusDays(1).atStartOfDay(LONDON).toInstant(),
                known)
            : List.of());
  }

  private List<String> awayKinds() {
    return catalogue.restrictionKinds().stream()
        .filter(kind -> !kind.allowsPosts())
        .map(kind -> kind.code())
        .toList();
  }
}

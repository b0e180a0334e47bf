package uk.muster.workforce.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What forecasts in the modules above need of training. Not recorded as a reading: whoever shows
/// rows to a person records that.
@Service
@Transactional(readOnly = true)
public class TrainingAhead {
  private final AheadStore store;
  private final Catalogue catalogue;

  TrainingAhead(AheadStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /// Who is booked for one of the skills, in sessions that end on one of the days.
  public List<Booking> bookings(Actor actor, ForceId force, Set<String> skills, Period days) {
    actor.require(Right.READ_PEOPLE, force);
    return store.bookings(force, skills, days);
  }

  /// Whom the force expects to leave up to a day.
  public List<ExpectedLeaver> expectedLeavers(Actor actor, ForceId force, LocalDate to) {
    actor.require(Right.READ_PEOPLE, force);
    return store.expectedLeavers(force, to);
  }

  /// What the courses cost that people of the force can go to on a day.
  public List<CoursePrice> prices(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_COUNTS, force);
    var groupings =
        catalogue.groupings().stream()
            .filter(one -> one.members().contains(force))
            .map(Grouping::code)
            .toList();
    return store.prices(force, groupings, on);
  }
}

package uk.muster.workforce;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.workforce.held.PeopleHeld;

/// People: rank, post and base are true from the day of the file; first and last day of service are
/// corrected. The identity, which other rows point at, goes in before the merge.
@Component
public class PeopleFeed implements Feed {
  /// For every feed that speaks of people.
  public static final Check KNOWN_PERSON =
      new Check(
          "unknown-person",
          "person_id",
          """
          not exists (select from workforce.service p where p.force_id = s.force_id
            and p.person_id = s.person_id and p.recorded_to = 'infinity')\
          """,
          "is not in the people register of this force");

  /// Names are kept apart.
  private static final String NAME =
      """
      coalesce((select n.name from workforce.person_name n
        where n.force_id = c.force_id and n.person_id = c.person_id), '')\
      """;

  private final Shape shape;
  private final Held held;
  private final PersonStore people;
  private final RegisterStateStore states;

  PeopleFeed(Catalogue catalogue, PersonStore people, RegisterStateStore states) {
    held = PeopleHeld.people(catalogue).readFrom("name", NAME);
    shape = WorkforceFiles.people(catalogue);
    this.people = people;
    this.states = states;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.dated(
            "workforce.service",
            List.of("person_id"),
            List.of("starts_on", "leaves_on"),
            List.of("rank", "post", "base"))
        .expecting("c.leaves_on >= :asAt");
  }

  @Override
  public void beforeMerge(FeedRun run) {
    people.addStaged();
  }

  @Override
  public void afterMerge(FeedRun run) {
    people.nameStaged();
  }

  @Override
  public Optional<String> end() {
    return Optional.of("leaves_on");
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("people", run);
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    var relied = people.countReliedOn(importId, force);
    return relied == 0
        ? Optional.empty()
        : Optional.of(
            "%d of its people have accreditations, restrictions or duties: undo those imports first"
                .formatted(relied));
  }
}

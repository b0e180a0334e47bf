package uk.muster.workforce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.workforce.held.PeopleHeld;

/// Bases: where people and vehicles start from.
@Component
class BaseFeed implements Feed {
  /// Checked only where the force has said which bases it has.
  private static final Check KNOWN_BASE =
      new Check(
          "unknown-base",
          "base",
          """
          (s.force_id, s.base) in (
            select d.force_id, d.base
            from (select distinct force_id, base from import_stage where base <> '') d
            where exists (select from workforce.base b
                where b.force_id = d.force_id and b.recorded_to = 'infinity')
              and not exists (select from workforce.base b where b.force_id = d.force_id
                and b.base = d.base and b.recorded_to = 'infinity'))\
          """,
          "is not a base of this force");

  private final Shape shape;
  private final Held held;
  private final RegisterStateStore states;

  BaseFeed(Catalogue catalogue, RegisterStateStore states) {
    held = PeopleHeld.bases();
    shape = WorkforceFiles.bases(catalogue);
    this.states = states;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, Check> checksOfOthers() {
    return Map.of("people", KNOWN_BASE, "vehicles", KNOWN_BASE);
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.dated(
        "workforce.base", List.of("base"), List.of(), List.of("name", "latitude", "longitude"));
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("bases", run);
  }
}

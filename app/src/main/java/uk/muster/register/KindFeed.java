package uk.muster.register;

import java.util.List;
import java.util.Optional;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.files.Shape;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Right;

/// The file of one kind. What it says is true from the day of the file on; the last day of a thing
/// is corrected.
final class KindFeed implements Feed {
  /// After bases and people, before whatever may come in any order.
  private static final int FIRST = 21;

  private final Kind kind;
  private final Shape shape;
  private final List<Check> checks;
  private final int order;
  private final KindFeedStore store;
  private final Optional<Following> following;

  KindFeed(Kind kind, Register register, FieldReading reading, KindFeedStore store, int depth) {
    if (depth > Register.DEEPEST) {
      throw new IllegalArgumentException(
          "%s points at kinds %d deep; at most %d".formatted(kind.code(), depth, Register.DEEPEST));
    }
    this.kind = kind;
    this.store = store;
    shape = new KindShape(kind, reading).shape();
    checks = new KindChecks(kind, register).all();
    order = FIRST + depth;
    following =
        kind.following()
            .map(one ->
                new Following(
                    one.kind(), one.from(), new KindSql(kind, register).followingImport(one)));
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return order;
  }

  @Override
  public Right right() {
    return kind.change();
  }

  @Override
  public List<Check> checks() {
    return checks;
  }

  @Override
  public Merge merge() {
    var dated = new java.util.ArrayList<>(kind.fields().stream().map(KindField::name).toList());
    dated.add("marking");
    return Merge.dated(kind.table(), List.of("code"), List.of("ended_on"), dated)
        .expecting("c.ended_on >= :asAt");
  }

  @Override
  public Optional<Following> following() {
    return following;
  }

  @Override
  public Optional<String> end() {
    return Optional.of("ended_on");
  }

  @Override
  public void beforeMerge(FeedRun run) {
    store.identifyStaged(kind);
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    var reliedOn = store.countReliedOn(kind, importId, force);
    return reliedOn == 0
        ? Optional.empty()
        : Optional.of(
            "other entries point at %d of its entries: undo those imports first"
                .formatted(reliedOn));
  }
}

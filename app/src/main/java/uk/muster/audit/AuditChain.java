package uk.muster.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.audit.chain.Layout;
import uk.muster.audit.chain.Line;
import uk.muster.audit.chain.Root;
import uk.muster.audit.chain.Verdict;
import uk.muster.audit.chain.Verifier;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Right;

/// The chain that seals the record: one sealer at a time links what is committed and signs each
/// day. Writers never wait for it, for it takes no lock that they need.
@Service
@Transactional
public class AuditChain {
  /// Muster itself, at this work; the row policies know it by this name.
  public static final Actor SEALER = Actor.system("audit", Set.of());

  /// How many records one turn links, and how many rows are held at once.
  static final int BATCH = 5000;

  private final LinkStore links;
  private final ExportStore exports;
  private final Audit audit;
  private final AuditKey key;
  private final Clock clock;

  AuditChain(LinkStore links, ExportStore exports, Audit audit, AuditKey key, Clock clock) {
    this.links = links;
    this.exports = exports;
    this.audit = audit;
    this.key = key;
    this.clock = clock;
  }

  /// Links committed records that have no link, in the order of their numbers; does nothing when
  /// another is sealing.
  ///
  /// @param from what the turn before answered; 0 at first, to look at all records
  public Pass seal(Actor actor, long from) {
    actor.require(Right.READ_AUDIT);
    var turn = links.turn();
    if (!turn.mine()) {
      return new Pass(0, false, from);
    }
    var waiting = links.waiting(from, from == 0 ? Long.MAX_VALUE : turn.newest(), BATCH);
    if (!waiting.isEmpty()) {
      links.add(links.last(), waiting, Layout.time(clock.instant()));
    }
    var more = waiting.size() == BATCH;
    return new Pass(waiting.size(), more, more ? from : turn.oldestOpen());
  }

  /// Signs the last link of the last day that is over, unless that is done.
  public Optional<Root> sign(Actor actor) {
    actor.require(Right.READ_AUDIT);
    var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    return links
        .lastBefore(midnight)
        .filter(link -> link.seq() > links.lastRootSeq())
        .map(link -> {
          var day = LocalDate.ofInstant(LinkStore.moment(link), clock.getZone());
          var root = key.get().sign(day, link.seq(), link.hash());
          links.add(root);
          return root;
        });
  }

  /// How many committed records are not yet sealed, and since when.
  @Transactional(readOnly = true)
  public Backlog backlog(Actor actor) {
    actor.require(Right.READ_AUDIT);
    return links.backlog();
  }

  /// Every line of the record as it stands at this moment. That it was taken is itself recorded.
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public void export(Actor actor, Consumer<Line> to) {
    actor.require(Right.READ_AUDIT);
    exports.lines(Layout.time(clock.instant()), BATCH, to);
    audit.keep(actor, new Exported(actor));
  }

  /// Verifies the record in the database as it stands at this moment.
  @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
  public Verdict verify(Actor actor, List<Root> keptElsewhere) {
    actor.require(Right.READ_AUDIT);
    var verifier = new Verifier(keptElsewhere);
    exports.lines(Layout.time(clock.instant()), BATCH, verifier::accept);
    return verifier.verdict();
  }

  /// All signed roots, to be kept elsewhere.
  @Transactional(readOnly = true)
  public List<Root> roots(Actor actor) {
    actor.require(Right.READ_AUDIT);
    return exports.roots();
  }

  /// The whole record was written to a file.
  private record Exported(Actor actor) implements Recorded {
    @Override
    public String act() {
      return "audit exported";
    }

    @Override
    public Optional<ForceId> force() {
      return Optional.empty();
    }

    @Override
    public String subject() {
      return "all rows";
    }
  }
}

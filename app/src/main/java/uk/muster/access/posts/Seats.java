package uk.muster.access.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.access.Scope;
import uk.muster.database.ActorScope;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Reach;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// What an account can act as today. Read anew for each request, so that a post that ends, ends at
/// once; read by Muster itself, because a post that is lent belongs to somebody else.
@Service
public class Seats {
  /// Under this name a session carries the key of the seat that was chosen.
  public static final String CHOSEN = "muster.seat";

  private static final Actor READER = Actor.system("seats", Set.of());

  private final PostStore posts;
  private final Catalogue catalogue;
  private final Clock clock;
  private final TransactionTemplate apart;

  Seats(
      PostStore posts, Catalogue catalogue, Clock clock, PlatformTransactionManager transactions) {
    this.posts = posts;
    this.catalogue = catalogue;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    apart.setReadOnly(true);
  }

  /// The seats of an account that asks from an address: its own posts, then those lent to it.
  public List<Seat> list(Actor reader, String account, String from) {
    reader.require(Right.MANAGE_ACCOUNTS);
    return read(account, from);
  }

  /// The actor's own seats.
  public List<Seat> mine(Actor actor) {
    return read(actor.account(), actor.from());
  }

  /// Whether an account can use a right in a force today: asked by whoever has it there and means
  /// to share something that it opens.
  public boolean can(Actor actor, String account, Right right, ForceId force) {
    actor.require(right, force);
    return read(account, "").stream().anyMatch(seat -> seat.actor().can(right, force));
  }

  /// Whether there is or ever was a post of this title that covers a force, held or vacant: asked
  /// by whoever means to share something with it.
  public boolean knowsPost(Actor actor, String title, Right right, ForceId force) {
    actor.require(right, force);
    return asReader(() -> posts.scopesOf(title)).stream()
        .anyMatch(scope -> OrganisationTree.forces(catalogue, scope).contains(force));
  }

  /// Who can see what one of these rights opens in a force today, by role.
  public List<Sight> who(Actor actor, ForceId force, Set<Right> opens) {
    actor.require(Right.READ_POSTS, force);
    var today = LocalDate.now(clock);
    return asReader(() ->
        posts.list(today).stream()
            .map(held -> seat(held, held.loan().map(Loan::borrower).orElse(held.account()), ""))
            .flatMap(seat -> sight(seat, force, opens).stream())
            .toList());
  }

  /// Who can see a thing of a force today that another module keeps.
  public List<Sight> who(Actor actor, ForceId force, KeptElsewhere.Opening opening) {
    return who(actor, force, Set.of(opening.right())).stream()
        .filter(one -> opening.sees().test(one.seat().actor()))
        .toList();
  }

  private static Optional<Sight> sight(Seat seat, ForceId force, Set<Right> opens) {
    return opens.stream()
        .sorted()
        .filter(right -> seat.actor().can(right, force))
        .findFirst()
        .map(right -> new Sight(seat, right, seat.post().role().reach(right) == Reach.SHARED));
  }

  /// The forces that a post in an organisation covers.
  public Set<ForceId> forces(Actor actor, Scope scope) {
    return OrganisationTree.forces(catalogue, scope);
  }

  private List<Seat> read(String account, String from) {
    var today = LocalDate.now(clock);
    return asReader(
        () -> posts.seats(account, today).stream().map(held -> seat(held, account, from)).toList());
  }

  private <T> T asReader(Supplier<T> work) {
    return ActorScope.<T, RuntimeException>call(READER, () -> apart.execute(_ -> work.get()));
  }

  private Seat seat(HeldPost held, String account, String from) {
    var post = held.post();
    var lent = held.loan();
    var words =
        lent.map(loan ->
                "%s (lent by %s until %s)"
                    .formatted(post.title(), loan.lender(), Words.date(loan.dates().to())))
            .orElse(post.title());
    var ceiling =
        lent.map(loan -> Marking.lower(loan.ceiling(), post.ceiling())).orElse(post.ceiling());
    var forces = OrganisationTree.forces(catalogue, post.scope());
    return new Seat(
        post,
        lent,
        new Actor(
            account,
            words,
            post.role(),
            post.scope().organisation(),
            forces,
            held.sharing().stream()
                .filter(forces::contains)
                .collect(Collectors.toUnmodifiableSet()),
            ceiling,
            post.role() == Role.INSPECTOR ? "" : post.threat(),
            post.programme(),
            post.remit(),
            from));
  }
}

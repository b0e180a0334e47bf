package uk.muster.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.Seat;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// Joins a signed-in account to the post it holds today. Accounts and posts are read anew at every
/// request, so that a post that ends, ends at once.
@Component
class SignIn {
  private static final Actor READER = Actor.system("sign-in", Set.of());

  private final Seats seats;

  SignIn(Seats seats) {
    this.seats = seats;
  }

  /// Who asks, and what else the person could act as.
  record Seated(Actor actor, List<Shell.OtherPost> others) {}

  /// What an account is when it asks from an address: of the seat that was chosen while that is
  /// held, else of its first. Empty when it holds no post now.
  ///
  /// @param chosen the key of a seat; empty when none was chosen
  Optional<Seated> seated(String name, String from, String chosen) {
    var held = seats.list(READER, name, from);
    return held.stream()
        .filter(seat -> seat.key().equals(chosen))
        .findFirst()
        .or(() -> held.stream().findFirst())
        .map(seat -> new Seated(seat.actor(), others(held, seat)));
  }

  private static List<Shell.OtherPost> others(List<Seat> held, Seat taken) {
    return held.stream()
        .filter(seat -> !seat.key().equals(taken.key()))
        .map(seat -> new Shell.OtherPost(seat.key(), seat.actor().post()))
        .toList();
  }
}

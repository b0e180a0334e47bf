package uk.muster.site;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.Seat;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;

/// Joins a signed-in account to the post it holds today. Accounts and posts are read anew at every
/// request, so that a post that ends, ends at once.
@Component
class SignIn {
  private static final Actor READER = Actor.system("sign-in", Set.of());

  private final Seats seats;

  SignIn(Seats seats) {
    this.seats = seats;
  }

  /// The actor that an account is when it asks from an address: of the seat that was chosen while
  /// that is held, else of its first. Empty when it holds no post now.
  ///
  /// @param chosen the key of a seat; empty when none was chosen
  Optional<Actor> actor(String name, String from, String chosen) {
    var held = seats.list(READER, name, from);
    return held.stream()
        .filter(seat -> seat.key().equals(chosen))
        .findFirst()
        .or(() -> held.stream().findFirst())
        .map(Seat::actor);
  }
}

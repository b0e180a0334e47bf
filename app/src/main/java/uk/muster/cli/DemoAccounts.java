package uk.muster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.muster.access.Access;
import uk.muster.access.AccountOutcome;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// The sign-ins of a demonstration; they exist nowhere else.
final class DemoAccounts {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), Period.OPEN);
  private static final List<Seat> SEATS =
      List.of(
          new Seat(
              "planner",
              new Post(
                  "Operational planning, Leicestershire",
                  Role.PLANNER,
                  new Scope.OfForce(LEICESTERSHIRE),
                  ALWAYS)),
          new Seat(
              "supervisor",
              new Post(
                  "Control room, Leicestershire",
                  Role.CONTROL_ROOM_SUPERVISOR,
                  new Scope.OfForce(LEICESTERSHIRE),
                  ALWAYS)),
          new Seat(
              "planner.west-midlands",
              new Post(
                  "Operational planning, West Midlands",
                  Role.PLANNER,
                  new Scope.OfForce(new ForceId("west-midlands")),
                  ALWAYS)),
          new Seat(
              "regional",
              new Post(
                  "Regional coordinator, East Midlands",
                  Role.REGIONAL_COORDINATOR,
                  new Scope.OfRegion("region-east-midlands"),
                  ALWAYS)),
          new Seat(
              "national",
              new Post(
                  "National coordinator", Role.NATIONAL_COORDINATOR, new Scope.OfNation(), ALWAYS)),
          new Seat(
              "auditor",
              new Post(
                  "Auditor, Leicestershire",
                  Role.AUDITOR,
                  new Scope.OfForce(LEICESTERSHIRE),
                  ALWAYS)));

  private record Seat(String account, Post post) {
    String line() {
      return "  %-22s %s%n".formatted(account, post.title());
    }
  }

  private final Access access;
  private final PasswordEncoder encoder;
  private final Actor actor = Actor.system("demonstration", Set.of());

  DemoAccounts(Running running) {
    this.access = running.get(Access.class);
    this.encoder = running.get(PasswordEncoder.class);
  }

  /// Opens what is not open yet, gives all the password, and lists them.
  String open(String password) {
    var hash = String.valueOf(encoder.encode(password));
    for (var seat : SEATS) {
      var outcome = access.open(actor, seat.account(), hash, seat.post(), true);
      if (outcome instanceof AccountOutcome.NameTaken) {
        access.changePassword(actor, seat.account(), hash);
      }
    }
    return SEATS.stream().map(Seat::line).collect(Collectors.joining());
  }
}

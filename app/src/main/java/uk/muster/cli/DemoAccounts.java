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

/// The sign-ins of a demonstration, at least one of each role; they exist nowhere else.
final class DemoAccounts {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private static final Scope FORCE = new Scope.OfForce(LEICESTERSHIRE);
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final Period ALWAYS = new Period(BEGINNING, Period.OPEN);

  static final List<Seat> SEATS =
      List.of(
          seat("planner", "Operational planning, Leicestershire", Role.PLANNER, FORCE),
          seat("supervisor", "Control room, Leicestershire", Role.CONTROL_ROOM_SUPERVISOR, FORCE),
          seat("lead", "SPR lead, Leicestershire", Role.SPR_LEAD, FORCE),
          businessLead(),
          seat("training", "Training, Leicestershire", Role.TRAINING_MANAGER, FORCE),
          seat("equipment", "Fleet and kit, Leicestershire", Role.EQUIPMENT_MANAGER, FORCE),
          seat("risk", "Risk analysis, Leicestershire", Role.RISK_ANALYST, FORCE),
          seat("finance", "Finance, Leicestershire", Role.FINANCE, FORCE),
          seat("auditor", "Auditor, Leicestershire", Role.AUDITOR, FORCE),
          seat("administrator", "Accounts, Leicestershire", Role.ADMINISTRATOR, FORCE),
          seat(
              "commissioner",
              "Commissioner's office, Leicestershire",
              Role.COMMISSIONERS_READER,
              new Scope.OfCommissionersOffice(LEICESTERSHIRE)),
          inspection(),
          seat(
              "planner.west-midlands",
              "Operational planning, West Midlands",
              Role.PLANNER,
              new Scope.OfForce(new ForceId("west-midlands"))),
          seat(
              "regional",
              "Regional coordinator, East Midlands",
              Role.REGIONAL_COORDINATOR,
              new Scope.OfRegion("region-east-midlands")),
          seat(
              "national", "National coordinator", Role.NATIONAL_COORDINATOR, new Scope.OfNation()));

  record Seat(String account, Post post) {
    String line() {
      return "  %-22s %s%n".formatted(account, post.title());
    }
  }

  private final Access access;
  private final PasswordEncoder encoder;
  private final Actor actor = Actor.system("demonstration", Set.of());

  DemoAccounts(Access access, PasswordEncoder encoder) {
    this.access = access;
    this.encoder = encoder;
  }

  static DemoAccounts of(Running running) {
    return new DemoAccounts(running.get(Access.class), running.get(PasswordEncoder.class));
  }

  private static Seat seat(String account, String title, Role role, Scope scope) {
    return new Seat(account, new Post(title, role, scope, ALWAYS));
  }

  /// A business lead leads on a threat.
  private static Seat businessLead() {
    var title = "Lead for public order, Leicestershire";
    return new Seat(
        "business", new Post(title, Role.BUSINESS_LEAD, FORCE, ALWAYS).leadingOn("public-order"));
  }

  /// An inspection has a programme, named forces and a last day.
  private static Seat inspection() {
    var inspected = new Scope.OfInspectorate(Set.of(LEICESTERSHIRE));
    var post =
        new Post(
            0,
            "Inspection of Leicestershire, demonstration",
            Role.INSPECTOR,
            inspected,
            new Period(BEGINNING, LocalDate.of(2099, 12, 31)),
            Role.INSPECTOR.ceiling(),
            "Demonstration programme");
    return new Seat("inspector", post);
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

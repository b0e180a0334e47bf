package uk.muster.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.muster.TestDatabase;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.examples.Examples;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.files.Source;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What the journeys find when they begin: the Leicestershire case in the registers, and people who
/// may sign in.
@Component
public class Town {
  static final String PASSWORD = "a-password-of-the-tests";

  private static final List<String> FILES =
      List.of(
          "bases.csv",
          "people.csv",
          "accreditations.csv",
          "restrictions.csv",
          "vehicles.csv",
          "duties.csv",
          "commitments.csv",
          "courses.csv",
          "collaborations.csv",
          "partnerships.csv",
          "teams.csv",
          "assessments.csv",
          "community-risks.csv",
          "control-strategies.csv",
          "priorities.csv",
          "plans.csv",
          "call-outs.csv",
          "plan-links.csv",
          "exercise-programmes.csv",
          "exercises.csv",
          "exercise-objectives.csv",
          "injects.csv",
          "participation.csv",
          "debriefs.csv",
          "boards.csv",
          "due-regard.csv",
          "inspections.csv",
          "judgements.csv",
          "findings.csv");

  private final Exchange exchange;
  private final Access access;
  private final Catalogue catalogue;
  private final RegisterChanges changes;
  private final QuarterOfTheTown quarter;
  private final PasswordEncoder encoder;
  private final Set<String> open = new HashSet<>();
  private int loadedAfter = -1;

  Town(
      Exchange exchange,
      Access access,
      Catalogue catalogue,
      RegisterChanges changes,
      QuarterOfTheTown quarter,
      PasswordEncoder encoder) {
    this.exchange = exchange;
    this.access = access;
    this.catalogue = catalogue;
    this.changes = changes;
    this.quarter = quarter;
    this.encoder = encoder;
  }

  /// Loads the case once, and again when the registers were emptied since.
  synchronized void load() {
    if (loadedAfter == TestDatabase.emptied()) {
      return;
    }
    var folder = TestDatabase.folder("journeys").resolve("leicestershire-2013");
    Examples.copy("leicestershire-2013", folder);
    var everyForce = catalogue.forces().stream().map(Force::id).toList();
    exchange.importFiles(
        Actor.system("journeys", everyForce),
        Stream.concat(
                FILES.stream().map(folder::resolve).map(Source::of),
                Stream.of(session(), carrier()))
            .toList(),
        ImportOptions.USUAL,
        Exchange.Progress.SILENT);
    addTeam();
    addStandard();
    addScoredThreat();
    addDemand();
    quarter.open();
    addMeetings();
    loadedAfter = TestDatabase.emptied();
  }

  private static Source session() {
    return ImportFiles.csv(
        "sessions.csv",
        ImportFiles.SESSIONS + "leicestershire,C1-2013,CYBER-1,2013-10-07,2013-10-07,,,held\n");
  }

  private static Source carrier() {
    return ImportFiles.csv(
        "carrier.csv", ImportFiles.VEHICLES + "leicestershire,J1,PO-CARRIER,,2020-01-01,\n");
  }

  /// A meeting of a board with minutes, an action of it that is overdue, and the next meeting.
  private void addMeetings() {
    add(
        "board-meetings",
        "lrf-last",
        Map.of(
            "name",
            "Executive of spring",
            "board",
            "lrf-executive",
            "state",
            "held",
            "held_on",
            "2026-03-10",
            "present",
            "chief constable",
            "minutes",
            "The plan of the river was seen."));
    add(
        "agenda-items",
        "flood",
        Map.of(
            "name", "Flood", "meeting", "lrf-last", "number", "1", "minute", "Pumps are missing."));
    add(
        "decisions",
        "pumps",
        Map.of(
            "name",
            "Pumps",
            "meeting",
            "lrf-last",
            "item",
            "flood",
            "decided",
            "Buy two pumps",
            "reasons",
            "One is not enough"));
    add(
        "actions",
        "buy-pumps",
        Map.of(
            "name",
            "Buy two pumps",
            "owner",
            "head of operations",
            "asked_by",
            "decisions/pumps",
            "state",
            "open",
            "due",
            "2026-06-30",
            "cost",
            "12000"));
    add(
        "board-meetings",
        "lrf-next",
        Map.of(
            "name",
            "Executive of the winter",
            "board",
            "lrf-executive",
            "state",
            "planned",
            "planned_for",
            "2099-12-10"));
  }

  /// What the carrier is checked by.
  private void addStandard() {
    add(
        "kit-standards",
        "psu",
        Map.of(
            "name",
            "Carrier standard",
            "covers",
            "vehicle",
            "vehicle_kind",
            "PO-CARRIER",
            "category",
            "public-order",
            "check_every",
            "6"));
    add(
        "standard-items",
        "extinguisher",
        Map.of(
            "name",
            "Fire extinguisher",
            "standard",
            "psu",
            "place",
            "1",
            "quantity",
            "2",
            "tests",
            "present"));
    add(
        "standard-items",
        "grilles",
        Map.of(
            "name",
            "Window grilles",
            "standard",
            "psu",
            "place",
            "2",
            "tests",
            "works",
            "look_for",
            "They close and stay closed"));
    add(
        "standard-items",
        "radio",
        Map.of("name", "Radio", "standard", "psu", "place", "3", "tests", "works"));
    for (var place = 4; place <= 12; place++) {
      add(
          "standard-items",
          "locker-" + place,
          Map.of(
              "name", "Locker " + place, "standard", "psu", "place", "" + place, "tests", "works"));
    }
  }

  private void addDemand() {
    add(
        "unit-demands",
        "reports",
        Map.of(
            "name", "Reports",
            "team", "cyber-team",
            "capability", "economic-crime",
            "period", "2013/14",
            "demand", ">8000",
            "posts", "16"));
  }

  /// One threat that has a rank, and one that is not fully graded.
  private void addScoredThreat() {
    var grades = new java.util.HashMap<String, String>();
    for (var one :
        List.of("physical", "psychological", "financial", "community", "reach", "vulnerability")) {
      grades.put(one, "tactical-3");
    }
    grades.putAll(
        Map.of(
            "likelihood", "tactical-4", "organisation", "tactical-4", "confidence", "tactical-2"));
    grades.putAll(Map.of("name", "Disorder", "threats", "public-order", "matrix", "tactical"));
    add("threat-scores", "disorder", grades);
    add(
        "threat-scores",
        "cyber",
        Map.of("name", "Extortion online", "threats", "cyber", "matrix", "tactical"));
  }

  void add(String kind, String code, Map<String, String> values) {
    changes.add(
        Actor.system("journeys", Set.of(new ForceId("leicestershire"))),
        kind,
        new Draft(new ForceId("leicestershire"), code, values),
        Marking.OFFICIAL);
  }

  private void addTeam() {
    changes.add(
        Actor.system("journeys", Set.of(new ForceId("leicestershire"))),
        "teams",
        new Draft(
            new ForceId("leicestershire"),
            "cyber-team",
            Map.of(
                "name",
                "Cyber team",
                "type",
                "team",
                "threats",
                "cyber;terrorism",
                "demand",
                ">8000",
                "demand_of",
                "reports",
                "demand_period",
                "2013/14",
                "next_review",
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(20).toString())),
        Marking.OFFICIAL);
  }

  /// Opens an account for a role, once.
  synchronized String account(String name, Role role, Scope scope) {
    if (open.add(name)) {
      access.open(
          Actor.system("journeys", Set.of()),
          name,
          String.valueOf(encoder.encode(PASSWORD)),
          new Post(
              0,
              role.title() + ", " + scope.value(),
              role,
              scope,
              new Period(
                  LocalDate.of(2000, 1, 1),
                  role == Role.INSPECTOR ? LocalDate.of(2099, 12, 31) : Period.OPEN),
              role.ceiling(),
              role == Role.INSPECTOR ? "Programme of the town" : "",
              role == Role.BUSINESS_LEAD ? "public-order" : ""),
          // no second factor is asked of an account of a demonstration
          role == Role.AUDITOR || role == Role.ADMINISTRATOR);
    }
    return name;
  }

  String planner(String force) {
    return account("planner." + force, Role.PLANNER, new Scope.OfForce(new ForceId(force)));
  }
}

package uk.muster.workforce.held;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import uk.muster.exchange.row.Held;
import uk.muster.exchange.row.Held.Coded;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Rank;
import uk.muster.reference.RestrictionKind;
import uk.muster.reference.Skill;
import uk.muster.shared.Right;

/// The registers of people in words.
public final class PeopleHeld {
  private static final String PEOPLE = "/people";
  private static final String DAY_END = "Left empty, no end is known";

  private PeopleHeld() {}

  public static Held people(Catalogue catalogue) {
    return Held.ofPeople("person", "people", PEOPLE)
        .choosing("rank", "Rank", coded(catalogue.ranksBySeniority(), Rank::code, Rank::name))
        .asking("base", "Base", "As the register of bases calls it")
        .asking("starts_on", "First day of service", "")
        .asking("leaves_on", "Last day of service", DAY_END)
        .asking("name", "Name", "May be left out; a name once given stays until another is given");
  }

  public static Held bases() {
    return Held.of("base", "bases", Right.READ_PEOPLE, PEOPLE)
        .asking("base", "Base", "The short word that people and vehicles are given it by")
        .asking("latitude", "Latitude", "In degrees, such as 52.63")
        .asking("longitude", "Longitude", "In degrees, west of Greenwich with a minus: -1.13");
  }

  public static Held duties() {
    return Held.ofPeople("duty", "duties", PEOPLE)
        .asking("starts_at", "From", "Day and hour in London, such as 21 November 2026 06:00")
        .asking("ends_at", "To", "The first minute that is no longer on duty");
  }

  public static Held restrictions(Catalogue catalogue) {
    var kinds = coded(catalogue.restrictionKinds(), RestrictionKind::code, RestrictionKind::name);
    return Held.ofPeople("restriction", "restrictions", PEOPLE)
        .choosing("kind", "Kind", kinds)
        .asking("starts_on", "First day", "")
        .asking("ends_on", "Last day", DAY_END);
  }

  public static Held accreditations(Catalogue catalogue) {
    return Held.ofPeople("accreditation", "accreditations", PEOPLE)
        .choosing("skill", "Skill", skills(catalogue))
        .asking("awarded_on", "Awarded on", "")
        .asking("expires_on", "Last day in date", DAY_END);
  }

  public static Held links(Catalogue catalogue) {
    return Held.ofPeople("link", "links between people", PEOPLE)
        .choosing("other_force", "Other force", forces(catalogue))
        .asking("other_person_id", "Collar number there", "");
  }

  public static Held expectedLeavers() {
    return Held.ofPeople("expected leaver", "expected leavers", "/succession")
        .asking("expected_on", "Expected to leave on", "")
        .choosing(
            "reason",
            "Reason",
            List.of(
                new Coded("retirement", "Retirement"),
                new Coded("transfer", "Transfer to another force"),
                new Coded("resignation", "Resignation"),
                new Coded("other", "Another reason")))
        .asking("source", "Source", "Who says so, and when");
  }

  static List<Coded> skills(Catalogue catalogue) {
    return coded(
        catalogue.skills(), Skill::code, skill -> "%s (%s)".formatted(skill.name(), skill.code()));
  }

  static List<Coded> forces(Catalogue catalogue) {
    return coded(catalogue.forces(), force -> force.id().value(), Force::name);
  }

  static <T> List<Coded> coded(
      Collection<T> all, Function<T, String> code, Function<T, String> words) {
    return all.stream().map(one -> new Coded(code.apply(one), words.apply(one))).toList();
  }
}

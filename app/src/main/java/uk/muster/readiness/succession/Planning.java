package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import muster.engine.formation.UnitType;
import muster.engine.formation.training.Training;
import muster.engine.formation.training.TrainingPlan;
import muster.engine.formation.training.TrainingProblem;
import muster.engine.formation.training.TrainingProblem.Group;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.workforce.ahead.CoursePrice;

/// The cheapest training for so many units on a day: everyone who serves and is free then, with
/// what they hold then and held before, booked courses counted as passed.
record Planning(UnitType unit, Rows rows, LocalDate day) {

  TrainingPlan cheapest(int units, Map<String, TrainingProblem.Price> prices) {
    return Training.cheapest(new TrainingProblem(unit, units, groups(), prices));
  }

  private record Person(String rank, Set<String> holds, Set<String> before) {}

  private List<Group> groups() {
    var people = new TreeMap<String, Person>();
    rows.people().people().stream()
        .filter(line -> !line.from().isAfter(day) && !line.to().isBefore(day))
        .forEach(line ->
            people.put(line.personId(), new Person(line.rank(), new HashSet<>(), new HashSet<>())));
    rows.people().away().stream()
        .filter(away -> !away.from().isAfter(day) && !away.to().isBefore(day))
        .forEach(away -> people.remove(away.personId()));
    rows.leavers().stream()
        .filter(one -> one.on().isBefore(day))
        .forEach(one -> people.remove(one.personId()));
    rows.people()
        .held()
        .forEach(held -> give(people, held.personId(), held.skill(), held.from(), held.to()));
    rows.bookings()
        .forEach(one -> give(people, one.personId(), one.skill(), one.awardedOn(), one.lastDay()));
    return counted(people.values());
  }

  private void give(
      Map<String, Person> people, String id, String skill, LocalDate from, LocalDate to) {
    var person = people.get(id);
    if (person != null && !from.isAfter(day)) {
      (to.isBefore(day) ? person.before : person.holds).add(skill);
    }
  }

  /// Ranks that no role names are alike: nobody of them can be taught for a post.
  private List<Group> counted(Iterable<Person> people) {
    var ranks = ReadinessProblems.ranks(unit);
    var anyRank = unit.roles().stream().anyMatch(role -> role.ranks().isEmpty());
    var counts = new HashMap<Person, Integer>();
    for (var person : people) {
      if (anyRank || ranks.contains(person.rank)) {
        person.before.removeAll(person.holds);
        counts.merge(person, 1, Integer::sum);
      }
    }
    var groups = new ArrayList<Group>();
    counts.forEach((person, count) ->
        groups.add(
            new Group(person.rank, List.copyOf(person.holds), List.copyOf(person.before), count)));
    groups.sort(
        java.util.Comparator.comparing(Group::rank)
            .thenComparing(group -> String.join(",", group.holds()))
            .thenComparing(group -> String.join(",", group.heldBefore())));
    return groups;
  }

  /// The prices of courses in pounds or in days; a skill whose courses state neither is not taught.
  static Map<String, TrainingProblem.Price> prices(
      List<CoursePrice> courses, SuccessionQuestion.Price in) {
    var first = new HashMap<String, OptionalInt>();
    var again = new HashMap<String, OptionalInt>();
    for (var course : courses) {
      (course.refresher() ? again : first)
          .put(
              course.skill(),
              switch (in) {
                case POUNDS -> course.cost();
                case DAYS -> course.days();
              });
    }
    var prices = new TreeMap<String, TrainingProblem.Price>();
    var skills = new HashSet<>(first.keySet());
    skills.addAll(again.keySet());
    for (var skill : skills) {
      prices.put(
          skill,
          new TrainingProblem.Price(
              first.getOrDefault(skill, OptionalInt.empty()),
              again.getOrDefault(skill, OptionalInt.empty())));
    }
    return prices;
  }
}

package uk.muster.workforce.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Rank;
import uk.muster.reference.RestrictionKind;
import uk.muster.reference.Skill;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.workforce.RegisterState;

/// Codes of the register in words, and as answers to choose from.
public record Codes(Catalogue catalogue) {
  public String force(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }

  public String rank(String code) {
    return catalogue.rank(code).map(Rank::name).orElse(code);
  }

  public String skill(String code) {
    return catalogue.skill(code).map(skill -> "%s (%s)".formatted(skill.name(), code)).orElse(code);
  }

  String restriction(String code) {
    return catalogue.restrictionKind(code).map(RestrictionKind::name).orElse(code);
  }

  /// The forces for which the actor has a right; none to choose when there is only one.
  public List<Choice> forces(Actor actor, Right right) {
    var forces = actor.forcesWith(right).stream().sorted().toList();
    return forces.size() < 2
        ? List.of()
        : forces.stream().map(id -> new Choice(id.value(), force(id))).toList();
  }

  /// The force asked about, or the first whose people the actor may read.
  public String forceOr(Actor actor, String asked) {
    return forceOr(actor, Right.READ_PEOPLE, asked);
  }

  /// The force asked about, or the first for which the actor has a right.
  public String forceOr(Actor actor, Right right, String asked) {
    return asked.isEmpty()
        ? actor.forcesWith(right).stream().sorted().findFirst().map(ForceId::value).orElse("")
        : asked;
  }

  /// @throws NotFound when one of them is none, rather than a list of nobody
  void requireKnown(String rank, String skill) {
    if (!rank.isEmpty() && catalogue.rank(rank).isEmpty()) {
      throw new NotFound("rank", rank);
    }
    if (!skill.isEmpty() && catalogue.skill(skill).isEmpty()) {
      throw new NotFound("skill", skill);
    }
  }

  List<Choice> ranks() {
    return any("Any rank", catalogue.ranks(), Rank::code, Rank::name);
  }

  public List<Choice> skills(String any) {
    return any(any, catalogue.skills(), Skill::code, skill -> skill(skill.code()));
  }

  List<Choice> families() {
    var families = catalogue.skills().stream().map(Skill::family).distinct().toList();
    return families.stream().map(family -> new Choice(family, Words.sentence(family))).toList();
  }

  static <T> List<Choice> any(
      String any, Collection<T> all, Function<T, String> code, Function<T, String> name) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", any));
    all.forEach(one -> choices.add(new Choice(code.apply(one), name.apply(one))));
    return choices;
  }

  /// Where one person is shown. An identifier may hold slashes.
  public static String person(ForceId force, String personId) {
    return person(force.value(), personId);
  }

  static String person(String force, String personId) {
    var address = Address.of("/people").step(force);
    for (var part : personId.split("/", -1)) {
      address = address.step(part);
    }
    return address.text();
  }

  /// How old the registers are that a figure was made from.
  static String age(List<RegisterState> states, String... registers) {
    return Stream.of(registers)
            .map(register ->
                states.stream()
                    .filter(state -> state.register().equals(register))
                    .findFirst()
                    .map(state -> register + " as at " + Words.date(state.feedAsAt()))
                    .orElse("no " + register + " yet"))
            .collect(Collectors.collectingAndThen(Collectors.joining(", "), Words::sentence))
        + ".";
  }
}

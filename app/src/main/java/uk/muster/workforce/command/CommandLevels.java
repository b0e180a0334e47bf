package uk.muster.workforce.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.reference.Skill;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Command held against what it requires: the skill and the fitness test that its first courses ask
/// for, and a portfolio found competent.
@Service
@Transactional(readOnly = true)
public class CommandLevels {
  private static final Set<String> LEVELS = Set.of("gold", "silver", "bronze");

  private final CommandStore store;
  private final Catalogue catalogue;

  CommandLevels(CommandStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /// How one person stands to each level; none for somebody whom command does not concern. Not
  /// recorded as a reading: whoever shows it records that.
  ///
  /// @param knownOn as Muster knew it at that instant; empty for what it knows today
  public List<CommandLevel> of(
      Actor actor, ForceId force, String personId, LocalDate on, Optional<Instant> knownOn) {
    actor.require(Right.READ_PEOPLE, force);
    var levels = store.of(asked(force, on, knownOn), personId);
    return levels.stream().anyMatch(CommandLevel::concerns) ? levels : List.of();
  }

  /// Those who serve on a day and hold a level in date, for who counts them.
  public List<CommandLevel> holders(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_PEOPLE, force);
    return store.holders(asked(force, on, Optional.empty()));
  }

  private CommandStore.Asked asked(ForceId force, LocalDate on, Optional<Instant> knownOn) {
    return new CommandStore.Asked(
        force,
        on,
        knownOn,
        catalogue.skills().stream()
            .filter(skill -> LEVELS.contains(skill.level()))
            .map(Skill::code)
            .sorted()
            .toList(),
        catalogue.groupings().stream()
            .filter(one -> one.members().contains(force))
            .map(Grouping::code)
            .toList());
  }
}

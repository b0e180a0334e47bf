package uk.muster.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// Which words the forces command the same thing by. Whoever may read counts is told how many use
/// which; each force's register is then read by Muster itself, for that force only, and which
/// forces they are leaves it only as [NamingForces] lets it.
@Service
public class WordsOfCommand {
  private static final int MOST = 1000;

  private final Registers registers;
  private final Clock clock;

  WordsOfCommand(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  /// How many forces say this for a thing.
  ///
  /// @param of its national reference, or what the force calls it
  /// @param words as the first of them writes them; large and small letters make no difference
  /// @param named those of them that the actor may be told of
  public record Used(String of, String words, int forces, List<ForceId> named) {
    public Used {
      named = List.copyOf(named);
    }
  }

  private record Said(String of, String words) {
    static Said of(Entry entry) {
      var reference = entry.text("national_reference");
      return new Said(reference.isEmpty() ? entry.text("name") : reference, entry.text("words"));
    }

    /// The same however it is written.
    Said plain() {
      return new Said(plain(of), plain(words));
    }

    private static String plain(String text) {
      return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
  }

  /// What is said in the forces whose counts the actor may read.
  public List<Used> used(Actor actor) {
    actor.require(Right.READ_COUNTS);
    var things = new LinkedHashMap<String, String>();
    var written = new LinkedHashMap<Said, Said>();
    var users = new LinkedHashMap<Said, Map<ForceId, Marking>>();
    for (var force : actor.forcesWith(Right.READ_COUNTS).stream().sorted().toList()) {
      for (var entry : commands(force)) {
        var said = Said.of(entry);
        things.putIfAbsent(said.plain().of(), said.of());
        written.putIfAbsent(said.plain(), said);
        users
            .computeIfAbsent(said.plain(), _ -> new LinkedHashMap<>())
            .putIfAbsent(force, entry.marking());
      }
    }
    return users.entrySet().stream()
        .map(use ->
            new Used(
                things.getOrDefault(use.getKey().of(), ""),
                written.getOrDefault(use.getKey(), use.getKey()).words(),
                use.getValue().size(),
                use.getValue().entrySet().stream()
                    .filter(one -> NamingForces.isNamed(actor, one.getKey(), one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList()))
        .toList();
  }

  private List<Entry> commands(ForceId force) {
    return registers
        .list(
            Actor.system("consistency", Set.of(force)),
            Commands.KIND,
            EntryQuestion.on(LocalDate.now(clock)).of(force).atMost(MOST))
        .entries();
  }
}

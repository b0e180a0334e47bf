package uk.muster.register.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// A cross-check over entries of registers.
///
/// @param rule the decision: pure, over what the registers hold
public record EntryCheck(
    Registers registers,
    String identifier,
    Severity severity,
    Right right,
    String title,
    String definition,
    Rule rule)
    implements Check {

  /// What is found in what the registers hold.
  @FunctionalInterface
  public interface Rule {
    Stream<Finding> find(Held held);
  }

  @Override
  public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
    return rule.find(Held.in(registers, actor, force, on)).toList();
  }

  /// A finding about an entry, mended on its page.
  public static Check.Finding at(Entry entry, String c, String sentence) {
    return new Check.Finding(
        entry.kind() + "/" + entry.code(), threat(entry), c, sentence, entry.path());
  }

  /// The one threat that an entry is about; empty when it is about none or several.
  public static String threat(Entry entry) {
    var threats = entry.text("threats");
    return threats.contains(";") ? "" : threats;
  }

  /// Whether a field that may hold several codes holds one.
  public static boolean holds(Entry entry, String field, String code) {
    return List.of(entry.text(field).split(";", -1)).contains(code);
  }

  /// Those of the entries that are about a threat.
  public static List<Entry> about(List<Entry> entries, String threat) {
    return entries.stream().filter(entry -> holds(entry, "threats", threat)).toList();
  }

  /// The checks of one module of registers: what several look at is read once.
  public record Together(Registers registers, List<Check> list) implements Several {
    public Together {
      list = List.copyOf(list);
    }

    @Override
    public Map<Check, List<Finding>> findings(
        Actor actor, ForceId force, LocalDate on, List<Check> asked) {
      var held = Held.in(registers, actor, force, on);
      var found = new LinkedHashMap<Check, List<Finding>>();
      for (var check : asked) {
        found.put(
            check,
            check instanceof EntryCheck entries
                ? entries.rule().find(held).toList()
                : check.findings(actor, force, on));
      }
      return found;
    }
  }
}

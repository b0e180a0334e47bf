package uk.muster.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Table;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Something that a module shows on the record pages of one kind beside what its fields say. The
/// module supplies it as a bean.
public interface EntryPanel {
  /// The code of the kind.
  String kind();

  /// The heading of the panel.
  String title();

  /// What to show; empty for nothing.
  Optional<Table> panel(Actor actor, Entry entry, LocalDate on);

  /// A short form below it, of what can be entered next; empty for none.
  default Optional<ShortForm> form(Actor actor, Entry entry, LocalDate on) {
    return Optional.empty();
  }

  /// A form of few fields.
  ///
  /// @param action where it is sent
  /// @param version the state of the entry that it was drawn from
  record ShortForm(String action, String button, String version, List<Part> parts) {
    public ShortForm {
      parts = List.copyOf(parts);
    }

    /// One question; typed where there are no choices.
    ///
    /// @param isLong whether the answer has several lines
    public record Part(Field field, boolean isLong, List<Choice> choices) {
      public Part {
        choices = List.copyOf(choices);
      }
    }
  }

  /// Something that a module lets one do with a list of a register. The module supplies it as a
  /// bean.
  interface OfList {
    /// Where it is done; empty where it cannot be.
    ///
    /// @param address of the list, as it was narrowed
    Optional<Link> link(Actor actor, Kind kind, ForceId force, String address);
  }

  /// Something that a module shows beside the answer to a question about a threat, such as what
  /// makes it less sure. The module supplies it as a bean.
  interface OfAnswer {
    /// What to show, with its heading as the caption; empty for nothing.
    ///
    /// @param question its code and its words: a register may name it by either
    Optional<Table> panel(
        Actor actor, ForceId force, String threat, Set<String> question, LocalDate on);
  }
}

package uk.muster.register.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;
import uk.muster.register.EntryPanel;

/// One entry with its facts, what points at it and its history.
///
/// @param lead what it is, and for which days these values are true
/// @param actions what can be done with it
public record EntryView(
    String heading,
    String lead,
    String path,
    String done,
    List<FieldError> errors,
    Field on,
    Field knownOn,
    List<RecordFact> facts,
    List<Panel> panels,
    Table pointing,
    Table history,
    List<Link> actions) {
  public EntryView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    panels = List.copyOf(panels);
    actions = List.copyOf(actions);
  }

  /// What a module shows beside the facts.
  public record Panel(String title, Table table, Optional<EntryPanel.ShortForm> form) {}
}

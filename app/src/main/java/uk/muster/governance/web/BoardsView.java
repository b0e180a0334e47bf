package uk.muster.governance.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// A page about boards: what is chosen, the figures that answer, and tables.
///
/// @param path that the choices are sent to; empty when nothing can be chosen
/// @param forces to choose from; none when there is one
/// @param state of the actions that are shown, to be chosen; without choices it is not shown
public record BoardsView(
    String heading,
    String lead,
    String path,
    Field force,
    List<Choice> forces,
    Field state,
    List<Choice> states,
    List<Figure> figures,
    List<Fact> facts,
    List<Section> sections,
    List<Link> links) {
  public BoardsView {
    forces = List.copyOf(forces);
    states = List.copyOf(states);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  /// Whether there is anything to choose.
  public boolean asks() {
    return !forces.isEmpty() || !states.isEmpty();
  }

  static BoardsView of(
      String heading,
      String lead,
      List<Figure> figures,
      List<Fact> facts,
      List<Section> sections,
      List<Link> links) {
    return new BoardsView(
        heading,
        lead,
        "",
        Field.of("force", "Force"),
        List.of(),
        Field.of("state", "State"),
        List.of(),
        figures,
        facts,
        sections,
        links);
  }

  BoardsView choosing(String where, AskedForce asked) {
    return new BoardsView(
        heading,
        lead,
        where,
        force.holding(asked.force().value()),
        asked.forces(),
        state,
        states,
        figures,
        facts,
        sections,
        links);
  }

  BoardsView among(List<Choice> choices, String chosen) {
    return new BoardsView(
        heading,
        lead,
        path,
        force,
        forces,
        state.holding(chosen),
        choices,
        figures,
        facts,
        sections,
        links);
  }

  /// The same, with another name for what is chosen among.
  BoardsView naming(String name, String label) {
    return new BoardsView(
        heading,
        lead,
        path,
        force,
        forces,
        Field.of(name, label).holding(state.value()),
        states,
        figures,
        facts,
        sections,
        links);
  }
}

package uk.muster.exchange.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Links from the pages where rows are used to those where they are changed, for who may follow
/// them.
@Service
public class RowLinks {
  private final RowKinds kinds;

  RowLinks(RowKinds kinds) {
    this.kinds = kinds;
  }

  /// To all rows of a kind that a force has, and to the form that adds one.
  public List<Link> toAll(Actor actor, ForceId force, String code) {
    var kind = kinds.get(code);
    var links = new ArrayList<Link>();
    if (kind.mayChange(actor, force)) {
      links.add(new Link(kind.held().adding(), at(kind, "/new", force).text()));
    }
    if (actor.can(kind.held().reading(), force)) {
      links.add(
          new Link(
              "%s: list, history, file".formatted(kind.held().heading()),
              at(kind, "", force).text()));
    }
    return links;
  }

  /// To one row, its history and the form that changes it.
  public List<Link> toOne(Actor actor, ForceId force, String code, Map<String, String> key) {
    var kind = kinds.get(code);
    var links = new ArrayList<Link>();
    if (kind.mayChange(actor, force)) {
      links.add(new Link("Change the " + kind.held().one(), kind.address("change", force, key)));
    }
    if (actor.can(kind.held().reading(), force)) {
      links.add(new Link("History of the " + kind.held().one(), kind.address("row", force, key)));
    }
    return links;
  }

  /// To the forms that add a row about a person.
  public List<Link> addingAbout(Actor actor, ForceId force, String personId) {
    return kinds.list().stream()
        .filter(kind -> kind.mayChange(actor, force))
        .filter(kind -> !kind.code().equals("people"))
        .flatMap(kind ->
            kind
                .held()
                .person()
                .map(column ->
                    new Link(
                        kind.held().adding(),
                        at(kind, "/new", force).with(column, personId).text()))
                .stream())
        .toList();
  }

  /// To all rows of each kind about a person.
  public List<Link> about(Actor actor, ForceId force, String personId) {
    return kinds.list().stream()
        .filter(kind -> actor.can(kind.held().reading(), force))
        .flatMap(kind ->
            kind
                .held()
                .person()
                .map(column ->
                    new Link(
                        kind.held().heading(), at(kind, "", force).with(column, personId).text()))
                .stream())
        .toList();
  }

  private static Address at(RowKind kind, String page, ForceId force) {
    return Address.of("/rows/" + kind.code() + page).with("force", force.value());
  }
}

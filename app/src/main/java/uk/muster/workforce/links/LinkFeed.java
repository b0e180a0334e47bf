package uk.muster.workforce.links;

import static uk.muster.files.Column.Kind.IDENTIFIER;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Column;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Broken;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.workforce.held.PeopleHeld;

/// `links.csv`: who of a force is on the books of another force too. Counts of one force do not
/// depend on it, so no register's version rises.
@Component
class LinkFeed implements Feed {
  private static final Check KNOWN_PERSON =
      new Check(
          "unknown-person",
          "person_id",
          """
          not exists (select from workforce.service p where p.force_id = s.force_id
            and p.person_id = s.person_id and p.recorded_to = 'infinity')\
          """,
          "is not in the people register of this force");

  private final Shape shape;
  private final Held held;

  LinkFeed(Catalogue catalogue) {
    held = PeopleHeld.links(catalogue);
    shape =
        new Shape(
            "links",
            List.of(
                Column.force(text -> isForce(catalogue, text)),
                Column.of("person_id", IDENTIFIER),
                Column.code("other_force", text -> isForce(catalogue, text), "unknown-force"),
                Column.of("other_person_id", IDENTIFIER)),
            List.of(new Rule("other_force", "same-force", LinkFeed::sameForce)));
  }

  private static boolean isForce(Catalogue catalogue, String text) {
    return ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent();
  }

  private static Optional<Broken> sameForce(Row.Good row) {
    var other = row.text("other_force");
    return other.equals(row.text("force"))
        ? Optional.of(new Broken(other, "other_force (%s) is the force itself".formatted(other)))
        : Optional.empty();
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Check> checks() {
    return List.of(KNOWN_PERSON);
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.corrected(
        "workforce.linked_person", List.of("person_id", "other_force"), List.of("other_person_id"));
  }
}

package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Link;

/// One line of a record.
public record RecordFact(String label, List<Link> values) {
  public RecordFact {
    values = List.copyOf(values);
  }

  static RecordFact of(String label, String value) {
    return new RecordFact(label, List.of(Link.plain(value)));
  }
}

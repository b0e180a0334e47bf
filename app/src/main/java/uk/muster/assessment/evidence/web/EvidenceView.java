package uk.muster.assessment.evidence.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A piece of evidence with its versions and the answers that rest on it.
///
/// @param takesFiles whether another version may be added here
/// @param path of the item
public record EvidenceView(
    String heading,
    String lead,
    List<FieldError> errors,
    List<Fact> facts,
    Table versions,
    Table uses,
    boolean takesFiles,
    boolean withdrawable,
    String path,
    Field file,
    String accept,
    Field effectiveOn,
    Field note,
    Field because,
    List<Link> links) {
  public EvidenceView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }
}

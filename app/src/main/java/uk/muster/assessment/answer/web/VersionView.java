package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A version of an assessment, or of one answer, as it stood; nothing in it can be changed.
///
/// @param tables what stands in it, each under its caption
public record VersionView(
    String heading, String lead, String origin, List<Table> tables, List<Link> links) {
  public VersionView {
    tables = List.copyOf(tables);
    links = List.copyOf(links);
  }
}

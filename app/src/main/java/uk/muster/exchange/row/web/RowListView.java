package uk.muster.exchange.row.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The rows of one kind that a force holds.
///
/// @param path of the list, without parameters
/// @param add the address of the form that adds one; empty for who may not
/// @param previous the address of the page before, or empty
/// @param next the address of the page after, or empty
public record RowListView(
    String heading,
    String lead,
    String path,
    List<Filter> filters,
    Field search,
    Table rows,
    String previous,
    String next,
    String add,
    String addText,
    List<Link> links) {
  public RowListView {
    filters = List.copyOf(filters);
    links = List.copyOf(links);
  }

  /// One field that the list can be narrowed by; typed where there are no choices.
  public record Filter(Field field, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }
}

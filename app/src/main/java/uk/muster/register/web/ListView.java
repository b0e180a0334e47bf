package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The entries of one kind that answer a question.
///
/// @param path of the list, without parameters
/// @param age when something was recorded last
/// @param filters what the list can be narrowed by
/// @param otherNames which other names hold what was searched for, in sentences
/// @param previous the address of the page before, or empty
/// @param next the address of the page after, or empty
/// @param links to a file, to the imports
public record ListView(
    String heading,
    String purpose,
    String path,
    String age,
    List<FieldError> errors,
    List<Filter> filters,
    Field search,
    Field on,
    Field knownOn,
    Field ended,
    List<String> otherNames,
    Table entries,
    String previous,
    String next,
    boolean mayAdd,
    String addText,
    List<Link> links) {
  public ListView {
    errors = List.copyOf(errors);
    filters = List.copyOf(filters);
    otherNames = List.copyOf(otherNames);
    links = List.copyOf(links);
  }

  /// One field that the list can be narrowed by.
  public record Filter(Field field, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }
}

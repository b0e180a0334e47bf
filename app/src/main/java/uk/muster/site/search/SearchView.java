package uk.muster.site.search;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.Words;

/// What the search page shows: only what was found, by kind.
///
/// @param asked the words looked for; empty when nothing was asked yet
/// @param people whether collar numbers were looked for too
public record SearchView(String asked, List<Group> groups, boolean people) {
  /// What was found of one kind.
  public record Group(String heading, List<Link> links) {
    public Group {
      links = List.copyOf(links);
    }
  }

  public SearchView {
    groups = groups.stream().filter(group -> !group.links().isEmpty()).toList();
  }

  public String heading() {
    if (asked.isEmpty()) {
      return "Search Muster";
    }
    int found = groups.stream().mapToInt(group -> group.links().size()).sum();
    return found == 0
        ? "Nothing is called “%s”".formatted(asked)
        : "%s for “%s”".formatted(Words.count(found, "result", "results"), asked);
  }

  /// What can be found by whoever asks.
  public String covers() {
    return "forces and regions by name, pages by name, entries of registers by title (five of each"
        + " register)"
        + (people
            ? ", and people by their whole collar number. Looking for a person is recorded."
            : ".");
  }
}

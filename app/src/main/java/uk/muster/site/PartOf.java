package uk.muster.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which part of Muster a page belongs to: the one that its address begins with, or, for a page
/// that is reached from another part, that one.
final class PartOf {
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "people", List.of("transfers"),
          "training", List.of("succession"),
          "registers",
              List.of(
                  "risks",
                  "plans",
                  "exercises",
                  "lessons",
                  "organisations",
                  "calendar",
                  "consistency",
                  "mutual-aid",
                  "inspection",
                  "inspection-requests",
                  "inspection-looks",
                  "inspection-sample",
                  "inspection-certificates"),
          "assessment", List.of("comparison", "indicators", "evidence", "checks"),
          "boards", List.of("board-meetings", "due-regard"),
          "reports", List.of("documents"),
          "posts", List.of("who-can-see"));

  private static final Map<String, String> PART_OF =
      PAGES.entrySet().stream()
          .flatMap(part -> part.getValue().stream().map(page -> Map.entry(page, part.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private PartOf() {}

  /// The address of the part that a path belongs to, such as `/reports` for `/documents/kent/1`.
  static String path(String path) {
    var first = path.substring(1).split("/", 2)[0];
    return "/" + PART_OF.getOrDefault(first, first);
  }
}

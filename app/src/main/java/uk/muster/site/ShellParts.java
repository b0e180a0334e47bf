package uk.muster.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.Language;
import uk.muster.shared.Right;
import uk.muster.shared.Shell.Item;

/// The links and names of the shell, in the language of who looks: only what the post may open.
@Component
class ShellParts {
  private static final List<Right> IMPORTING =
      List.of(Right.CHANGE_REGISTERS, Right.CHANGE_TRAINING, Right.CHANGE_EQUIPMENT);

  /// Pages that are reached from a part though their address begins otherwise.
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
                  "rows",
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

  private final Catalogue catalogue;

  ShellParts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<Item> navigation(Actor actor, Language language, String path) {
    var items = new ArrayList<Item>();
    if (actor.can(Right.READ_COUNTS)) {
      items.add(item(language, "readiness", "/readiness", path, "r"));
    }
    if (actor.can(Right.READ_PEOPLE)) {
      items.add(item(language, "control-room", "/control-room", path, "c"));
      items.add(item(language, "people", "/people", path, "p"));
    }
    if (actor.can(Right.READ_COUNTS)) {
      items.add(item(language, "skills", "/skills", path, "k"));
      items.add(item(language, "training", "/training", path, "t"));
    }
    if (actor.can(Right.READ_EQUIPMENT)) {
      items.add(item(language, "vehicles", "/vehicles", path, "v"));
    }
    if (actor.can(Right.READ_CAPABILITY)) {
      items.add(item(language, "registers", "/registers", path, "g"));
    }
    if (actor.can(Right.READ_ASSESSMENTS)) {
      items.add(item(language, "assessment", "/assessment", path, "a"));
    }
    if (actor.can(Right.READ_GOVERNANCE)) {
      items.add(item(language, "boards", "/boards", path, "b"));
    }
    if (actor.can(Right.READ_CAPABILITY)) {
      items.add(item(language, "reports", "/reports", path, "d"));
    }
    if (IMPORTING.stream().anyMatch(actor::can)) {
      items.add(item(language, "imports", "/imports", path, "i"));
    }
    items.add(item(language, "reference", "/reference", path, "f"));
    if (actor.can(Right.READ_POSTS)) {
      items.add(item(language, "posts", "/posts", path, "o"));
    }
    if (actor.can(Right.MANAGE_ACCOUNTS)) {
      items.add(item(language, "accounts", "/accounts", path, "n"));
    }
    if (actor.can(Right.READ_AUDIT)) {
      items.add(item(language, "audit", "/audit", path, "u"));
    }
    if (actor.can(Right.MANAGE_ACCOUNTS)) {
      items.add(item(language, "settings", "/settings", path, "e"));
    }
    return items;
  }

  private static Item item(Language language, String part, String href, String path, String key) {
    return new Item(language.say("part." + part), href, href.equals(part(path)), key);
  }

  /// The part that a page belongs to, such as `/reports` for `/documents/kent/1`: the one that its
  /// address begins with, or that it is reached from.
  static String part(String path) {
    var first = path.substring(1).split("/", 2)[0];
    return "/" + PART_OF.getOrDefault(first, first);
  }

  static List<Item> footer(Language language) {
    var items = new ArrayList<Item>();
    items.add(footer(language, "keys", "/keys"));
    items.addAll(outside(language));
    items.add(footer(language, "recorded", "/what-is-recorded"));
    items.add(footer(language, "glossary", "/reference/definitions"));
    items.add(footer(language, "worked-cases", "/worked-cases"));
    items.add(footer(language, "your-posts", "/your-posts"));
    items.add(footer(language, "roles", "/roles"));
    items.add(footer(language, "your-sign-in", "/your-sign-in"));
    items.add(footer(language, "sessions", "/your-sessions"));
    items.add(footer(language, "health", "/health"));
    return items;
  }

  /// What somebody who is not signed in may open.
  static List<Item> outside(Language language) {
    return List.of(footer(language, "accessibility", "/accessibility"));
  }

  private static Item footer(Language language, String part, String href) {
    return new Item(language.say("part." + part), href);
  }

  /// The force, region or nation that the post covers; empty for a post without forces.
  String organisation(Actor actor, Language language) {
    var forces = actor.forces();
    if (forces.isEmpty()) {
      return "";
    }
    if (forces.size() == catalogue.forces().size()) {
      return language.say("region.nation");
    }
    if (forces.size() == 1) {
      return catalogue
          .force(forces.iterator().next())
          .map(force -> language.said(force.name()).text())
          .orElse("");
    }
    return regions().stream()
        .filter(region -> Set.copyOf(region.members()).equals(forces))
        .findFirst()
        .map(region -> language.said(region.name()).text())
        .orElse(language.say("organisation.forces", forces.size()));
  }

  /// What the post covers in parts: the regions of the nation, the forces of a region.
  List<Item> organisations(Actor actor, Language language) {
    var forces = actor.forces();
    if (!actor.can(Right.READ_COUNTS) || forces.size() < 2) {
      return List.of();
    }
    if (forces.size() == catalogue.forces().size()) {
      return regions().stream()
          .map(region ->
              new Item(language.said(region.name()).text(), "/readiness/regions/" + region.code()))
          .toList();
    }
    return forces.stream()
        .flatMap(id -> catalogue.force(id).stream())
        .sorted(Comparator.comparing(Force::name))
        .map(force ->
            new Item(language.said(force.name()).text(), "/readiness/" + force.id().value()))
        .toList();
  }

  private List<Grouping> regions() {
    return catalogue.groupings(Grouping.Kind.REGION);
  }

  /// Which edition of the requirement the figures are measured against: the newest.
  String requirement(Language language) {
    return catalogue.editions().stream()
        .max(Comparator.comparing(Edition::issued))
        .map(edition ->
            language.say("requirement", edition.code(), language.month(edition.issued())))
        .orElse("");
  }
}

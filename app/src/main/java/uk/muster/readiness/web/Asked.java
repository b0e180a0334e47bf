package uk.muster.readiness.web;

import java.util.List;
import java.util.Map;
import uk.muster.look.PageLinks;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Reads what every readiness address has in common.
public final class Asked {
  private Asked() {}

  /// The force of an address. What is no force looks like one that is not the actor's.
  public static ForceId force(Actor actor, String text) {
    if (!ForceId.isShaped(text)) {
      throw new NotFound("force", text);
    }
    var force = new ForceId(text);
    actor.require(Right.READ_COUNTS, force);
    return force;
  }

  /// The unit type asked about, a police support unit when none is named.
  public static UnitWords words(Catalogue catalogue, Map<String, String> asked) {
    var unit = asked.getOrDefault("unit", "psu");
    return new UnitWords(
        catalogue.unitType(unit).orElseThrow(() -> new NotFound("unit type", unit)), catalogue);
  }

  /// The roles asked about; all of the unit's when none was named.
  public static List<String> roles(UnitWords words, Map<String, String> asked) {
    var all = words.type().roles().stream().map(role -> role.code()).toList();
    var named = List.of(asked.getOrDefault("roles", "").split(","));
    var known = all.stream().filter(named::contains).toList();
    return known.isEmpty() ? all : known;
  }

  /// The page of a list, counted from 1.
  public static int page(Map<String, String> asked) {
    var text = asked.getOrDefault("page", "1");
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  /// Links to the pages of a list.
  public static PageLinks links(String path, int page, int all, int size) {
    return new PageLinks(path, page, Math.max(1, (all + size - 1) / size));
  }
}

package uk.muster.readiness.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.look.PageLinks;
import uk.muster.look.form.Days;
import uk.muster.readiness.Question;
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

  /// The question of a list or a file. There is no form beside those that could say what is wrong,
  /// so a wrong day is refused instead of being taken for today.
  ///
  /// @throws IllegalArgumentException when something of it was typed wrongly; the message says what
  public static Question question(
      Actor actor, String force, UnitWords words, Map<String, String> asked, LocalDate today) {
    var form = new ForceForm(asked);
    var question = form.question(force(actor, force), words.type().code(), today);
    form.errors().stream()
        .findFirst()
        .ifPresent(error -> {
          throw new IllegalArgumentException(error.message());
        });
    return question;
  }

  /// The day whose changes are asked about.
  ///
  /// @throws IllegalArgumentException when it is no day, or one far away
  public static LocalDate day(Map<String, String> asked, LocalDate today) {
    var text = asked.getOrDefault("day", "");
    return Days.parse(text)
        .filter(day -> Days.isNear(day, today))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "day (%s) must be a date such as %s".formatted(text, today)));
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
    var text = asked.getOrDefault("roles", "");
    if (text.isEmpty()) {
      return all;
    }
    var named = List.of(text.split(",", -1));
    named.stream()
        .filter(role -> !all.contains(role))
        .findFirst()
        .ifPresent(role -> {
          throw new NotFound("role", role);
        });
    return all.stream().filter(named::contains).toList();
  }

  /// The page of a list, counted from 1.
  public static int page(Map<String, String> asked) {
    var text = asked.getOrDefault("page", "1");
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException(
          "page (%s) must be a whole number from 1 to 999999".formatted(text));
    }
    return Integer.parseInt(text);
  }

  /// Links to the pages of a list.
  public static PageLinks links(String path, int page, int all, int size) {
    return new PageLinks(path, page, Math.max(1, (all + size - 1) / size));
  }
}

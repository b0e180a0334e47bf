package uk.muster.readiness.web.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Sorting;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.readiness.Board;
import uk.muster.readiness.BoardQuestion;
import uk.muster.reference.Grouping;

/// The controls of the page that compares forces, as they were typed.
final class BoardForm {
  private final Map<String, String> typed;
  private final List<Grouping> regions;
  private final LocalDate on;
  private final List<FieldError> errors = new ArrayList<>();

  BoardForm(Map<String, String> typed, List<Grouping> regions, LocalDate today) {
    this.typed = Map.copyOf(typed);
    this.regions = List.copyOf(regions);
    var day = value("on");
    var read = Days.parse(day);
    if (!day.isEmpty() && read.isEmpty()) {
      errors.add(
          new FieldError("on", "%s is not a date such as %s".formatted(day, Words.date(today))));
    }
    on = read.filter(r -> Days.isNear(r, today)).orElse(today);
    if (read.isPresent() && !Days.isNear(read.get(), today)) {
      errors.add(
          new FieldError("on", "%s is more than 50 years away".formatted(Words.date(read.get()))));
    }
    check();
  }

  /// What was chosen from a list that does not have it.
  private void check() {
    if (!value("region").isEmpty() && region().isEmpty()) {
      errors.add(
          new FieldError("region", "%s is not a region of your post".formatted(value("region"))));
    }
    if (!value("show").isEmpty() && !shown().code().equals(value("show"))) {
      errors.add(
          new FieldError(
              "show", "%s is not something that the map shows".formatted(value("show"))));
    }
  }

  private String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  BoardQuestion question() {
    return new BoardQuestion(typed.getOrDefault("unit", "psu"), on, region());
  }

  Optional<String> region() {
    return Optional.of(value("region"))
        .filter(code -> regions.stream().anyMatch(region -> region.code().equals(code)));
  }

  List<Grouping> regions() {
    return regions;
  }

  Shown shown() {
    return Shown.of(value("show"));
  }

  /// True for the force looked at.
  boolean isCurrent(Board.Line line) {
    return line.force().id().value().equals(value("force"));
  }

  /// The page of a force, asked the same.
  String href(Board.Line line) {
    return "/readiness/%s?unit=%s&on=%s".formatted(line.force().id(), question().unitType(), on);
  }

  List<FieldError> errors() {
    return errors;
  }

  /// A control as it was typed, with what is wrong with it.
  Field field(String name, String label, String otherwise) {
    return Field.of(name, label)
        .holding(value(name).isEmpty() ? otherwise : value(name))
        .among(errors);
  }

  /// Worst first, unless another order was asked for.
  Sorting sorting() {
    var column = value("sort").isEmpty() ? "both" : value("sort");
    return new Sorting(address("/readiness"), column, value("order").equals("descending"));
  }

  String csv() {
    return address("/readiness.csv");
  }

  private String address(String path) {
    return "%s?unit=%s&on=%s&show=%s%s"
        .formatted(
            path,
            question().unitType(),
            on,
            shown().code(),
            region().map(code -> "&region=" + code).orElse(""));
  }
}

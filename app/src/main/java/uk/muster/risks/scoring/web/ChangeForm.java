package uk.muster.risks.scoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.risks.scheme.Matrix;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Rating;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableLine.Part;
import uk.muster.risks.scheme.TableVersion;

/// Lays out the form for one scoring table.
record ChangeForm(ScoringTable table, ScoringForm form) {
  static final String SOURCE_HINT =
      "Such as: the force's own, agreed by the tasking board on 3 March. With it the whole table"
          + " counts as confirmed by the force";

  ChangeView view(String force, String action, ChangedMeanwhile changed, Link other) {
    return new ChangeView(
        "Change “%s” for %s".formatted(table.name(), force),
        "What is typed here holds from its day on as a new version; earlier ones stay. "
            + switch (table) {
              case Matrix _ ->
                  "The position of the organisation and the confidence have no weight and get"
                      + " none: they stand beside the risk.";
              case RiskScheme _ -> "A rating is looked up, and is never a product.";
            },
        form.errors(),
        changed,
        action,
        form.text("seen"),
        groups(),
        ratings(),
        table instanceof RiskScheme scheme && !scheme.cells().isEmpty()
            ? scheme.scores(Axis.LIKELIHOOD).stream()
                .map(one -> "Likelihood %d".formatted(one.number()))
                .toList()
            : List.of(),
        choices(),
        form.field("from", "Holds from", "Until the day of a later version"),
        form.field("source", "Source", SOURCE_HINT),
        table.own().isPresent(),
        other);
  }

  private List<ChangeView.Group> groups() {
    return switch (table) {
      case Matrix _ ->
          Stream.concat(
                  Stream.of(group("Weights", "Weight", Part.WEIGHT, "")),
                  Arrays.stream(Block.values())
                      .map(block ->
                          group("Grades: " + block.words(), "Called", Part.GRADE, block.code())))
              .toList();
      case RiskScheme _ ->
          Arrays.stream(Axis.values())
              .map(axis -> group(axis.words(), "Called", Part.SCORE, axis.code()))
              .toList();
    };
  }

  private ChangeView.Group group(String caption, String column, Part part, String of) {
    return new ChangeView.Group(
        caption,
        column,
        table.lines().stream()
            .filter(line -> line.part() == part && (of.isEmpty() || line.of().equals(of)))
            .map(form::field)
            .toList());
  }

  private List<ChangeView.Row> ratings() {
    return table instanceof RiskScheme scheme && !scheme.cells().isEmpty()
        ? scheme.scores(Axis.IMPACT).reversed().stream()
            .map(impact ->
                new ChangeView.Row(
                    "Impact " + RiskScheme.words(impact), ratings(String.valueOf(impact.number()))))
            .toList()
        : List.of();
  }

  private List<Field> ratings(String impact) {
    return table.lines().stream()
        .filter(line -> line.part() == Part.RATING && line.code().equals(impact))
        .map(form::field)
        .toList();
  }

  private static List<Choice> choices() {
    return Arrays.stream(Rating.values()).map(one -> new Choice(one.code(), one.words())).toList();
  }

  /// What differs between what somebody else set and what was typed.
  ChangedMeanwhile beside(TableVersion newest) {
    var theirs =
        newest.isBack()
            ? ScoringTable.shipped(table.code()).orElseThrow()
            : table.with(newest.values(), newest.own());
    var lines =
        theirs.lines().stream()
            .map(
                line -> new ChangedMeanwhile.Line(line.what(), line.value(), form.text(line.key())))
            .filter(ChangedMeanwhile.Line::differs);
    var source =
        Stream.of(new ChangedMeanwhile.Line("Source", newest.own().source(), form.text("source")));
    return new ChangedMeanwhile(Stream.concat(source, lines).toList());
  }
}

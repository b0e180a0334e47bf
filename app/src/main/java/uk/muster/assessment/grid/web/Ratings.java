package uk.muster.assessment.grid.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.grid.GridCell;

/// Cells of the grid as they are shown and as they are read out.
record Ratings(Map<String, String> places) {
  private static final java.util.List<String> NAMES =
      java.util.List.of("absent", "planned", "partial", "meets", "leads");

  /// Each C and level is put into words once, not for each of thousands of cells.
  static Ratings of(Wording wording) {
    var places = new HashMap<String, String>();
    for (var c : wording.cs()) {
      for (var level : wording.levels()) {
        places.put(
            c.code() + "-" + level.code(),
            "%s, %s".formatted(c.name(), level.name().toLowerCase(Locale.UK)));
      }
    }
    return new Ratings(Map.copyOf(places));
  }

  /// "2, partial, better, low confidence, claim disagrees".
  static String words(GridCell cell) {
    var words = new ArrayList<String>();
    words.add(cell.rating().map(step -> step + ", " + NAMES.get(step)).orElse("none"));
    cell.trend().ifPresent(trend -> words.add(trend.words()));
    cell.confidence()
        .ifPresent(sure -> words.add(sure.words().toLowerCase(Locale.UK) + " confidence"));
    if (cell.disagreeing() > 0) {
      words.add("claim disagrees");
    }
    if (cell.answered() < cell.questions()) {
      words.add("%d of %d answered".formatted(cell.answered(), cell.questions()));
    }
    return String.join(", ", words);
  }

  GridView.Rating rating(Optional<GridCell> found, String c, String level, String href) {
    var place = places.getOrDefault(c + "-" + level, c);
    return found
        .map(cell ->
            new GridView.Rating(
                cell.rating().map(Object::toString).orElse("none"),
                cell.rating().map(Object::toString).orElse("–"),
                cell.trend().flatMap(Ratings::trend),
                cell.confidence().map(Confidence::degree).orElse(0),
                cell.disagreeing() > 0,
                words(cell),
                place,
                href))
        .orElseGet(() ->
            new GridView.Rating("none", "–", Optional.empty(), 0, false, "no answer", place, href));
  }

  private static Optional<GridView.Trend> trend(GridCell.Trend trend) {
    return switch (trend) {
      case BETTER -> Optional.of(GridView.Trend.BETTER);
      case SAME -> Optional.of(GridView.Trend.SAME);
      case WORSE -> Optional.of(GridView.Trend.WORSE);
      case NEW -> Optional.empty();
    };
  }
}

package uk.muster.risks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.muster.reference.Edition;
import uk.muster.reference.Term;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;

/// Every threat of an edition at every level, and the assessments that cover it.
public record Coverage(Edition edition, List<Term> levels, List<Row> rows) {
  public Coverage {
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
  }

  /// One threat at all levels.
  public record Row(Threat threat, List<Place> places) {
    public Row {
      places = List.copyOf(places);
    }
  }

  /// One threat at one level.
  ///
  /// @param standing the best of its assessments
  /// @param assessments the best first
  public record Place(Term level, AssessmentStanding standing, List<Entry> assessments) {
    public Place {
      assessments = List.copyOf(assessments);
    }
  }

  /// Works it out from the assessments that hold on a day.
  static Coverage of(Edition edition, List<Term> levels, List<Entry> assessments, LocalDate on) {
    var rows =
        edition.threats().stream()
            .map(threat ->
                new Row(
                    threat,
                    levels.stream()
                        .map(level -> place(threat.code(), level, assessments, on))
                        .toList()))
            .toList();
    return new Coverage(edition, levels, rows);
  }

  private static Place place(String threat, Term level, List<Entry> assessments, LocalDate on) {
    var covering =
        assessments.stream()
            .filter(one -> holds(one, "threats", threat) && holds(one, "levels", level.code()))
            .sorted(Comparator.comparing(one -> AssessmentStanding.of(one, on)))
            .toList();
    return new Place(
        level,
        covering.isEmpty()
            ? AssessmentStanding.NONE
            : AssessmentStanding.of(covering.getFirst(), on),
        covering);
  }

  static boolean holds(Entry entry, String field, String code) {
    return List.of(entry.text(field).split(";", -1)).contains(code);
  }

  public long places() {
    return rows.stream().mapToLong(row -> row.places().size()).sum();
  }

  /// How many places stand so.
  public long count(AssessmentStanding standing) {
    return rows.stream()
        .flatMap(row -> row.places().stream())
        .filter(place -> place.standing() == standing)
        .count();
  }
}

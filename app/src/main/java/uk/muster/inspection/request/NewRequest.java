package uk.muster.inspection.request;

import java.time.LocalDate;

/// What is asked of every force.
///
/// @param programme the programme whose inspections it belongs to
/// @param asksFor `figure`, `document` or `words`
/// @param takeUp the course whose take-up is asked for; empty for anything else
public record NewRequest(
    String code,
    String name,
    String programme,
    String asksFor,
    String unit,
    String takeUp,
    LocalDate due,
    String details) {
  private static final String TAKE_UP = "take-up:";

  /// What the field `indicator` of each request holds.
  String indicator() {
    return takeUp.isEmpty() ? "" : indicator(takeUp);
  }

  static String indicator(String course) {
    return TAKE_UP + course;
  }
}

package uk.muster.look;

/// One key number: its label above, its source and date below; one of them answers the heading.
///
/// @param href where the number comes from; empty when there is nothing more to see
public record Figure(String label, String number, String note, boolean answer, String href) {
  public Figure(String label, int number, String note) {
    this(label, Words.number(number), note, false, "");
  }

  public Figure asAnswer() {
    return new Figure(label, number, note, true, href);
  }

  /// The same number, leading to what it was taken from.
  public Figure from(String source) {
    return new Figure(label, number, note, answer, source);
  }
}

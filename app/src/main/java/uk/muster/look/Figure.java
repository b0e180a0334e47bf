package uk.muster.look;

/// One key number: its label above, its source and date below; one of them answers the heading.
public record Figure(String label, String number, String note, boolean answer) {
  public Figure(String label, int number, String note) {
    this(label, Words.number(number), note, false);
  }

  public Figure asAnswer() {
    return new Figure(label, number, note, true);
  }
}

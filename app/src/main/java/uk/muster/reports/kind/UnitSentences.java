package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.Parts.Made;

/// What is needed, declared, promised and can be formed, a sentence for each. What the record does
/// not say is said to be missing.
final class UnitSentences {
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "readiness.psu-needed",
              "The force needs ",
              " for its own area.",
              "The record does not say how many police support units the force needs for its own"
                  + " area."),
          new Rule(
              "readiness.psu-declared", "It declares ", ".", "It has declared no number of units."),
          new Rule(
              "readiness.psu-promised",
              "It has promised ",
              " to the national response.",
              "No promise to the national response is recorded."),
          new Rule(
              "readiness.psu-formable",
              "Its registers of people and vehicles can form ",
              " on the day.",
              "Its registers do not hold enough to say how many can be formed."));

  private UnitSentences() {}

  private record Rule(String indicator, String before, String after, String missing) {}

  static Made of(ForceRecord record) {
    var text = new ArrayList<Inline>();
    for (var rule : RULES) {
      if (!text.isEmpty()) {
        text.add(new Inline.Words(" "));
      }
      var figure = record.figure(rule.indicator());
      if (figure.plain().equals(ForceRecord.NOT_AVAILABLE)) {
        text.add(new Inline.Words(rule.missing()));
      } else {
        text.add(new Inline.Words(rule.before()));
        text.add(figure);
        text.add(
            new Inline.Words(
                " police support "
                    + (figure.plain().equals("1") ? "unit" : "units")
                    + rule.after()));
      }
    }
    return Made.of(new Block.Paragraph(text));
  }
}

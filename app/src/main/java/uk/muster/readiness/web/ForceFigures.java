package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Count;
import uk.muster.look.Figure;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.ForceReadiness;

/// The key numbers of a force, and the same as boxes that can be counted.
final class ForceFigures {
  private ForceFigures() {}

  /// The four key numbers; only what can be formed when nothing was stated.
  static List<Figure> figures(ForceReadiness answer) {
    int units = answer.plan().formable();
    var formable =
        new Figure(answer.isToday() ? "Formable today" : "Formable then", units, age(answer))
            .asAnswer();
    return answer
        .commitment()
        .map(said ->
            List.of(
                new Figure("Needed locally", said.neededLocally(), source(said)),
                new Figure("Promised nationally", said.promisedNationally(), source(said)),
                new Figure("Declared", said.declared(), source(said)),
                formable))
        .orElse(List.of(formable));
  }

  private static String source(Commitment said) {
    return said.source() + ", " + Words.date(said.statedOn());
  }

  /// How old the feed is that the count was made from.
  private static String age(ForceReadiness answer) {
    var register = answer.counts().register();
    if (register.isEmpty()) {
      return "No register";
    }
    return "Counted from the register as at " + Words.date(register.feedAsAt());
  }

  /// One box a unit: asked for, declared, formable.
  static Count count(ForceReadiness answer, Commitment said) {
    int units = answer.plan().formable();
    int missing = Math.max(0, said.both() - units);
    var rows = new ArrayList<Count.Row>();
    rows.add(
        new Count.Row(
            "Asked for, if both are called",
            List.of(
                new Count.Run(Count.Kind.LOCAL, said.neededLocally()),
                new Count.Run(Count.Kind.PROMISED, said.promisedNationally())),
            "%s local + %s national = %s"
                .formatted(
                    Words.number(said.neededLocally()),
                    Words.number(said.promisedNationally()),
                    Words.number(said.both()))));
    rows.add(
        new Count.Row(
            "Declared",
            List.of(new Count.Run(Count.Kind.DECLARED, said.declared())),
            Words.number(said.declared())));
    rows.add(
        new Count.Row(
            answer.isToday() ? "Formable today" : "Formable then",
            List.of(
                new Count.Run(Count.Kind.FORMABLE, units),
                new Count.Run(Count.Kind.MISSING, missing)),
            Words.number(units)
                + (missing > 0 ? ", so %s missing".formatted(Words.number(missing)) : "")));
    return new Count(rows);
  }
}

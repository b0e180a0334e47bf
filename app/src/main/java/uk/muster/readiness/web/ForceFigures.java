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
  static List<Figure> figures(ForceReadiness answer, Addresses to) {
    int units = answer.plan().formable();
    var formable =
        new Figure(answer.isToday() ? "Formable today" : "Formable then", units, age(answer))
            .asAnswer()
            .from(behind(answer, to));
    return answer
        .commitment()
        .map(said ->
            List.of(
                stated("Needed locally", said.neededLocally(), said, to),
                stated("Promised nationally", said.promisedNationally(), said, to),
                stated("Declared", said.declared(), said, to),
                formable))
        .orElse(List.of(formable));
  }

  /// A number that the force stated, leading to the statement.
  private static Figure stated(String label, int units, Commitment said, Addresses to) {
    var source = "%s, stated on %s".formatted(said.source(), Words.date(said.statedOn()));
    return new Figure(label, units, source).from(to.statement(said.statedOn()));
  }

  /// The people counted; their counts for whoever may not read who they are.
  private static String behind(ForceReadiness answer, Addresses to) {
    if (answer.counts().register().isEmpty()) {
      return "";
    }
    var roles = answer.unit().roles().stream().map(role -> role.code()).toList();
    return to.mayReadPeople() ? to.people(roles) : "#limits";
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

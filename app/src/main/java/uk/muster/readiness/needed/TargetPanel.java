package uk.muster.readiness.needed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.Counting;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// What is stated and what can be formed against a capability target, on its record.
record TargetPanel(Readiness readiness) implements EntryPanel {
  @Override
  public String kind() {
    return Targets.KIND;
  }

  @Override
  public String title() {
    return "Against this target";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry target, LocalDate on) {
    var type = target.text("unit_type");
    if (type.isEmpty() || !actor.can(Right.READ_COUNTS, target.force())) {
      return Optional.empty();
    }
    var question = new Question(target.force(), type, on, Counting.EVERYONE, Optional.empty());
    return Optional.of(table(target, readiness.answer(actor, question, Optional.empty())));
  }

  private Table table(Entry target, ForceReadiness answer) {
    var needed = PrintedNumber.of(target.text("needed"));
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        List.of(
            Cell.of("Needed, by this target"),
            Cell.of(needed.map(PrintedNumber::words).orElse("")),
            Cell.of(""),
            Cell.of(target.text("decided_by"))));
    var said = answer.commitment();
    var source =
        said.map(one -> "%s, stated on %s".formatted(one.source(), Words.date(one.statedOn())))
            .orElse("the force has stated nothing");
    var stated = page(target, "/commitments").with("unit", target.text("unit_type")).text();
    said.ifPresent(one ->
        rows.add(line("Needed locally, as stated", one.neededLocally(), needed, source, stated)));
    rows.add(
        said.map(one -> line("Declared", one.declared(), needed, source, stated))
            .orElseGet(() ->
                List.of(Cell.of("Declared"), Cell.of(""), Cell.of(""), Cell.link(source, stated))));
    rows.add(
        line(
            "Formable on " + Words.date(answer.question().on()),
            answer.plan().formable(),
            needed,
            answer.counts().register().isEmpty()
                ? "no register"
                : "counted from the register as at "
                    + Words.date(answer.counts().register().feedAsAt()),
            page(target, "")
                .with("unit", target.text("unit_type"))
                .with("on", answer.question().on().toString())
                .text()));
    return Table.of(
        title(),
        "",
        List.of(
            Column.of("What"),
            Column.number("Units"),
            Column.number("Against the target"),
            Column.of("From")),
        rows);
  }

  private static Address page(Entry target, String more) {
    return Address.of("/readiness/%s%s".formatted(target.force(), more));
  }

  /// The difference is left empty where the target is no plain number, such as "at least 15".
  private static List<Cell> line(
      String name, int units, Optional<PrintedNumber> needed, String source, String href) {
    var against =
        needed
            .filter(target -> target.comparator().isEmpty() && target.isWhole())
            .map(target -> BigDecimal.valueOf(units).subtract(target.number()).intValueExact())
            .map(TargetPanel::signed)
            .orElse("");
    return List.of(Cell.of(name), Cell.of(units), Cell.of(against), Cell.link(source, href));
  }

  private static String signed(int difference) {
    return difference == 0
        ? "exactly"
        : difference > 0
            ? Words.number(difference) + " more"
            : Words.number(-difference) + " fewer";
  }
}

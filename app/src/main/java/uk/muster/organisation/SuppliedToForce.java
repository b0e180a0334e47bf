package uk.muster.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Beside an answer: what the units that several forces run together supply to this force against
/// the threat. It stands beside the force's own answer and never changes it.
record SuppliedToForce(Registers registers) implements EntryPanel.OfAnswer {
  private static final String TITLE = "What shared units supply";
  private static final List<Column> COLUMNS =
      List.of(Column.of("Unit"), Column.of("For"), Column.of("This force receives"));

  @Override
  public Optional<Table> panel(
      Actor actor, ForceId force, String threat, Set<String> question, LocalDate on) {
    if (!actor.can(Right.READ_CAPABILITY, force)) {
      return Optional.empty();
    }
    var day = EntryQuestion.on(on);
    var shares = registers.all(actor, "members", day.holding(Map.of("member", force.value())));
    var units =
        registers.all(actor, "collaborations", day).stream()
            .filter(one -> List.of(one.text("threats").split(";", -1)).contains(threat))
            .filter(one ->
                one.force().equals(force) || shares.stream().anyMatch(share -> of(one, share)))
            .map(one -> row(one, shares.stream().filter(share -> of(one, share))))
            .toList();
    return units.isEmpty() ? Optional.empty() : Optional.of(Table.of(TITLE, "", COLUMNS, units));
  }

  private static boolean of(Entry unit, Entry share) {
    return share.force().equals(unit.force()) && share.text("collaboration").equals(unit.code());
  }

  private static List<Cell> row(Entry unit, Stream<Entry> shares) {
    var received =
        shares
            .map(share -> share.text("receives"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return List.of(
        Cell.link(unit.text("name"), unit.path()),
        Cell.of(stated(unit.text("purpose"))),
        Cell.of(stated(received)));
  }

  private static String stated(String words) {
    return words.isEmpty() ? "not stated" : words;
  }
}

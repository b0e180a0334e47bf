package uk.muster.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.governance.Governance;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What chief constable and commissioner had due regard to, and what they decided.
@Controller
class DueRegardPages {
  private final Governance governance;
  private final Catalogue catalogue;
  private final Told told;
  private final Clock clock;

  DueRegardPages(
      Governance governance,
      Catalogue catalogue,
      Register register,
      FieldReading reading,
      Clock clock) {
    this.governance = governance;
    this.catalogue = catalogue;
    this.clock = clock;
    told = new Told(register, reading);
  }

  @GetMapping("/due-regard")
  ModelAndView dueRegard(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    var asked = AskedForce.of(actor, catalogue, force);
    var records = governance.dueRegard(actor, asked.force(), LocalDate.now(clock));
    var changes = actor.can(Right.CHANGE_GOVERNANCE, asked.force());
    var had = with(records, "had");
    var view =
        BoardsView.of(
                "Due regard in %s: on record %s"
                    .formatted(asked.name(), Words.count(had.size(), "time", "times")),
                "Chief constable and commissioner must have regard to the requirement: what was"
                    + " before them, what they decided on budget, plan and resources, and why.",
                List.of(
                    new Figure("Due regard was had", had.size(), "on record").asAnswer(),
                    new Figure("Asked for", with(records, "asked").size(), "not yet on record"),
                    new Figure("Duties that stand", with(records, "standing").size(), "")),
                List.of(),
                List.of(
                    new Section(
                        decided(had),
                        BoardPages.add(
                            changes,
                            "due-regard",
                            "a record of due regard",
                            Map.of("force", asked.force().value()))),
                    new Section(occasions("Asked for", with(records, "asked"))),
                    new Section(occasions("Duties that stand", with(records, "standing")))),
                List.of(
                    new Link("Boards", asked.address("/boards")),
                    new Link("All records", asked.address("/registers/due-regard"))))
            .choosing("/due-regard", asked);
    return BoardPages.page(
        shell
            .atLeast(Classification.of(records.stream().map(Entry::classification)))
            .page(view.heading(), BoardPages.HOME, Item.here("Due regard")),
        view);
  }

  private static List<Entry> with(List<Entry> records, String state) {
    return records.stream().filter(one -> one.text("state").equals(state)).toList();
  }

  private Table decided(List<Entry> records) {
    return Table.of(
        "What was before them and what they decided",
        "No due regard is on record.",
        List.of(
            Column.of("About"),
            Column.of("By"),
            Column.of("On"),
            Column.of("What was before them"),
            Column.of("Budget"),
            Column.of("Plan"),
            Column.of("Resources"),
            Column.of("Why")),
        records.stream()
            .map(one ->
                List.of(
                    BoardTables.titled(one),
                    Cell.of(told.text(one, "by")),
                    Cell.of(BoardTables.date(one.text("had_on"))),
                    one.text("before_them").isEmpty()
                        ? Cell.state(State.OPEN, "not on record")
                        : Cell.of(one.text("before_them")),
                    Cell.of(one.text("on_budget")),
                    Cell.of(one.text("on_plan")),
                    Cell.of(one.text("on_resources")),
                    Cell.of(one.text("why"))))
            .toList());
  }

  private Table occasions(String caption, List<Entry> records) {
    return Table.of(
        caption,
        "None is in the register.",
        List.of(
            Column.of("About"),
            Column.of("By"),
            Column.of("Occasions"),
            Column.of("Year of the plan")),
        records.stream()
            .map(one ->
                List.of(
                    BoardTables.titled(one),
                    Cell.of(told.text(one, "by")),
                    Cell.of(one.text("occasions").replace(";", ", ")),
                    Cell.of(BoardTables.date(one.text("plan_year")))))
            .toList());
  }
}

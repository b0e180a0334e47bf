package uk.muster.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.actions.Action;
import uk.muster.governance.Governance;
import uk.muster.look.Choice;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The actions of all boards of a force in one log, and as a file.
@Controller
class ActionLogPages {
  private static final String PATH = "/boards/actions";
  private static final List<Choice> STATES =
      List.of(
          new Choice("", "Open"),
          new Choice("overdue", "Overdue"),
          new Choice("done", "Done or withdrawn"),
          new Choice("all", "All"));

  private final Governance governance;
  private final Catalogue catalogue;
  private final Told told;
  private final Clock clock;

  ActionLogPages(
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

  @GetMapping(PATH)
  ModelAndView log(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String state) {
    var asked = AskedForce.of(actor, catalogue, force);
    requireKnown(state);
    var today = LocalDate.now(clock);
    var boards = governance.boards(actor, asked.force(), today);
    var all = boards.stream().flatMap(board -> board.actions().stream()).toList();
    var overdue = all.stream().filter(one -> one.isOverdue(today)).count();
    var open = all.stream().filter(Action::isOpen).count();
    var view =
        BoardsView.of(
                "%s of the boards of %s"
                    .formatted(Words.count(open, "open action", "open actions"), asked.name()),
                overdue == 0 ? "None is overdue." : "%s overdue.".formatted(Words.number(overdue)),
                List.of(
                    new Figure("Open", (int) open, "").asAnswer(),
                    new Figure("Overdue", (int) overdue, "today"),
                    new Figure("All", all.size(), "on record")),
                List.of(),
                List.of(new Section(ActionLogTable.of(asked(actor, asked), boards, state, today))),
                List.of(
                    new Link("Boards", asked.address("/boards")),
                    new Link(
                        "Download as CSV",
                        Address.of(PATH + ".csv")
                            .with("force", asked.force().value())
                            .with("state", state)
                            .text())))
            .choosing(PATH, asked)
            .among(STATES, state);
    return BoardPages.page(
        shell
            .atLeast(Classification.of(all.stream().map(Action::classification)))
            .page(view.heading(), BoardPages.HOME, Item.here("Actions")),
        view);
  }

  @GetMapping(PATH + ".csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String state) {
    var asked = AskedForce.of(actor, catalogue, force);
    requireKnown(state);
    var today = LocalDate.now(clock);
    var boards = governance.boards(actor, asked.force(), today);
    return CsvFile.of(
        shell.atLeast(
            Classification.of(
                boards.stream()
                    .flatMap(board -> board.actions().stream())
                    .map(Action::classification))),
        "board-actions-" + asked.force(),
        today,
        ActionLogTable.of(asked(actor, asked), boards, state, today));
  }

  private static void requireKnown(String state) {
    if (STATES.stream().noneMatch(one -> one.value().equals(state))) {
      throw new NotFound("state of actions", state);
    }
  }

  private BoardTables asked(Actor actor, AskedForce asked) {
    return new BoardTables(
        told, LocalDate.now(clock), actor.can(Right.READ_CAPABILITY, asked.force()));
  }
}

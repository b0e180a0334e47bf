package uk.muster.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.governance.BoardRecord;
import uk.muster.governance.Governance;
import uk.muster.look.Fact;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The boards of a force, and each of them.
@Controller
class BoardPages {
  static final Item HOME = new Item("Boards", "/boards");
  private static final int LATEST = 12;

  private final Governance governance;
  private final Catalogue catalogue;
  private final Told told;
  private final Clock clock;

  BoardPages(
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

  @GetMapping("/boards")
  ModelAndView boards(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    var asked = AskedForce.of(actor, catalogue, force);
    var today = LocalDate.now(clock);
    var boards = governance.boards(actor, asked.force(), today);
    var late = boards.stream().filter(one -> one.isLate(today)).count();
    var overdue = boards.stream().mapToLong(one -> one.overdue(today)).sum();
    var changes = actor.can(Right.CHANGE_GOVERNANCE, asked.force());
    var view =
        BoardsView.of(
                "%s of %s%s"
                    .formatted(
                        Words.count(boards.size(), "board", "boards"),
                        asked.name(),
                        late == 0 ? "" : ", %s late to meet".formatted(Words.number(late))),
                "Who holds whom to account for the requirement; members are posts, never people.",
                List.of(
                    new Figure("Boards", boards.size(), "in the register today").asAnswer(),
                    new Figure("Late to meet", (int) late, "by their own rhythm"),
                    new Figure("Actions overdue", (int) overdue, "of all boards")
                        .from(asked.address("/boards/actions"))),
                List.of(),
                List.of(
                    new Section(
                        new BoardTables(told, today, actor.can(Right.READ_CAPABILITY))
                            .boards(boards),
                        add(changes, "boards", "a board", Map.of("force", asked.force().value())))),
                List.of(
                    new Link("Actions of all boards", asked.address("/boards/actions")),
                    new Link("Due regard", asked.address("/due-regard")),
                    new Link("All meetings", asked.address("/registers/board-meetings")),
                    new Link("All decisions", asked.address("/registers/decisions"))))
            .choosing("/boards", asked);
    var classification = Classification.of(boards.stream().map(BoardRecord::classification));
    return page(shell.atLeast(classification).page(view.heading(), Item.here("Boards")), view);
  }

  @GetMapping("/boards/{force}/{code}")
  ModelAndView board(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("board", code);
    }
    var today = LocalDate.now(clock);
    var board = governance.board(actor, new ForceId(force), code, today);
    var changes = actor.can(Right.CHANGE_GOVERNANCE, board.board().force());
    var tables = new BoardTables(told, today, actor.can(Right.READ_CAPABILITY));
    var given = Map.of("force", force, "board", code);
    var open = board.actions().stream().filter(action -> action.isOpen()).toList();
    var view =
        BoardsView.of(
            board.board().text("name") + heading(board, today),
            lead(board),
            List.of(
                new Figure("Actions open", (int) board.open(), "").asAnswer(),
                new Figure("Overdue", (int) board.overdue(today), "today"),
                new Figure("Decisions", board.decisions().size(), "in the register")),
            facts(board),
            List.of(
                new Section(
                    tables.meetings(board), add(changes, "board-meetings", "a meeting", given)),
                new Section(
                    tables.actions("Open actions", open),
                    add(
                        actor.can(Right.CHANGE_CAPABILITY, board.board().force()),
                        "actions",
                        "an action",
                        Map.of("force", force, "asked_by", "boards/" + code))),
                new Section(
                    tables.decisions(
                        board.decisions().stream()
                            .sorted((a, b) -> b.text("decided_on").compareTo(a.text("decided_on")))
                            .limit(LATEST)
                            .toList())),
                new Section(tables.members(board), add(changes, "board-members", "a post", given))),
            links(board));
    return page(
        shell.atLeast(board.classification()).page(view.heading(), HOME, Item.here(code)), view);
  }

  private static String heading(BoardRecord board, LocalDate today) {
    return board
        .next(today)
        .map(next -> ": meets on " + Words.date(BoardRecord.day(next)))
        .orElse(board.isLate(today) ? ": late to meet" : ": no meeting planned");
  }

  private String lead(BoardRecord board) {
    var rhythm = told.text(board.board(), "rhythm");
    return rhythm.isEmpty()
        ? "How often it meets is not said."
        : "Meets %s.".formatted(rhythm.toLowerCase(java.util.Locale.UK));
  }

  private List<Fact> facts(BoardRecord board) {
    var facts = new ArrayList<Fact>();
    for (var field : told.register().kind("boards").fields()) {
      var text = told.text(board.board(), field.name());
      if (!text.isEmpty() && !List.of("name", "rhythm").contains(field.name())) {
        facts.add(new Fact(field.label(), text));
      }
    }
    return facts;
  }

  private static List<Link> links(BoardRecord board) {
    return Stream.of(
            new Link("The record of the board", board.board().path()),
            new Link(
                "Actions of all boards", "/boards/actions?force=" + board.board().force().value()))
        .toList();
  }

  static Link add(boolean may, String kind, String what, Map<String, String> given) {
    var address = Address.of("/registers/%s/new".formatted(kind));
    for (var one : new java.util.TreeMap<>(given).entrySet()) {
      address = address.with(one.getKey(), one.getValue());
    }
    return may ? new Link("Add " + what, address.text()) : Link.plain("");
  }

  static ModelAndView page(Shell shell, BoardsView view) {
    return new ModelAndView("governance/boards", Map.of("shell", shell, "page", view));
  }
}

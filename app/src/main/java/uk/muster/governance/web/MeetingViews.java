package uk.muster.governance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.governance.BoardRecord;
import uk.muster.governance.MeetingRecord;
import uk.muster.governance.Proposal;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;

/// What the page of a meeting and its minutes show.
record MeetingViews(MeetingRecord record, Told told, LocalDate today, boolean reads) {
  String path() {
    return "/board-meetings/%s/%s".formatted(record.meeting().force(), record.meeting().code());
  }

  String board() {
    return record.board().board().text("name");
  }

  MeetingView agenda(List<Proposal> proposals, boolean changes) {
    var tables = new BoardTables(told, today, reads);
    var given =
        Map.of("force", record.meeting().force().value(), "meeting", record.meeting().code());
    return new MeetingView(
        "%s, %s: %s"
            .formatted(
                board(),
                Words.date(BoardRecord.day(record.meeting())),
                Words.count(record.items().size(), "item", "items")),
        record
            .previous()
            .map(last ->
                "The meeting before was on %s.".formatted(Words.date(BoardRecord.day(last))))
            .orElse("No meeting before it is in the register."),
        facts("state", "place", "chair", "cancelled_because", "agreed_on"),
        List.of(
            new Section(items(), BoardPages.add(changes, "agenda-items", "an item", given)),
            new Section(
                tables.decisions(record.decisions()),
                BoardPages.add(changes, "decisions", "a decision", given)),
            new Section(
                dueRegard("Due regard", record.dueRegard()),
                BoardPages.add(changes, "due-regard", "a record of due regard", given)),
            new Section(tables.actions("Actions that it asked for", record.actions()))),
        Field.of("about", "Put onto the agenda"),
        proposals.stream()
            .map(one -> new Choice(one.about(), one.title()).hinted(one.why()))
            .toList(),
        path() + "/agenda",
        List.of(),
        List.of(
            new Link("Minutes to print", path() + "/minutes"),
            new Link("The record of the meeting", record.meeting().path()),
            new Link(
                board(),
                "/boards/%s/%s"
                    .formatted(record.meeting().force(), record.board().board().code()))));
  }

  private List<Fact> facts(String... fields) {
    return Stream.of(fields)
        .filter(field -> !record.meeting().text(field).isEmpty())
        .flatMap(field ->
            told.register().kind("board-meetings").field(field).stream()
                .map(one -> new Fact(one.label(), told.text(record.meeting(), field))))
        .toList();
  }

  private Table items() {
    return Table.of(
        "Agenda",
        "Nothing is on the agenda yet.",
        List.of(
            Column.of("Item"),
            Column.number("Number"),
            Column.of("Purpose"),
            Column.of("Presented by"),
            Column.of("Recommendation")),
        record.items().stream()
            .map(one ->
                List.of(
                    BoardTables.titled(one),
                    Cell.of(one.text("number")),
                    Cell.of(told.text(one, "purpose")),
                    Cell.of(one.text("presented_by")),
                    Cell.of(one.text("recommendation"))))
            .toList());
  }

  Table dueRegard(String caption, List<Entry> records) {
    return Table.of(
        caption,
        "No record of due regard.",
        List.of(
            Column.of("About"),
            Column.of("By"),
            Column.of("What was before them"),
            Column.of("Decided"),
            Column.of("Why")),
        records.stream()
            .map(one ->
                List.of(
                    BoardTables.titled(one),
                    Cell.of(told.text(one, "by")),
                    Cell.of(one.text("before_them")),
                    Cell.of(
                        Stream.of("on_budget", "on_plan", "on_resources")
                            .map(one::text)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("; "))),
                    Cell.of(one.text("why"))))
            .toList());
  }

  /// The minutes: who was there, then each item with what was said, decided and asked for.
  MeetingView minutes() {
    var held = BoardRecord.isHeld(record.meeting());
    var minutes = new ArrayList<MeetingView.Minute>();
    for (var item : record.items()) {
      var number = item.text("number");
      minutes.add(
          new MeetingView.Minute(
              number.isEmpty() ? item.text("name") : "%s. %s".formatted(number, item.text("name")),
              lines(
                  presented(item),
                  item.text("aims"),
                  item.text("recommendation").isEmpty()
                      ? ""
                      : "Recommended: " + item.text("recommendation"),
                  item.text("minute").isEmpty() && held
                      ? "Nothing is minuted."
                      : item.text("minute")),
              decided(record.decisionsOn(item.code()))));
    }
    var rest = lines(record.meeting().text("minutes"));
    var decidedBeside = decided(record.decisionsOn(""));
    if (!rest.isEmpty() || !decidedBeside.isEmpty()) {
      minutes.add(new MeetingView.Minute("Other business", rest, decidedBeside));
    }
    return new MeetingView(
        "%s: minutes of %s".formatted(board(), Words.date(BoardRecord.day(record.meeting()))),
        held ? agreed() : "The meeting has not been held: this is its agenda.",
        facts("place", "chair", "present", "apologies"),
        List.of(
            new Section(new BoardTables(told, today, reads).actions("Actions", record.actions()))),
        Field.of("about", ""),
        List.of(),
        "",
        minutes,
        List.of(new Link("The meeting", path())));
  }

  private String agreed() {
    var on = record.meeting().text("agreed_on");
    return on.isEmpty()
        ? "Draft: nobody has agreed these minutes yet."
        : "Agreed on %s.".formatted(BoardTables.date(on));
  }

  private static String presented(Entry item) {
    var by = item.text("presented_by");
    var paper = item.text("paper");
    return by.isEmpty() && paper.isEmpty()
        ? ""
        : by.isEmpty() ? "Paper: " + paper : paper.isEmpty() ? by + "." : by + ": " + paper;
  }

  private static List<String> lines(String... texts) {
    return Stream.of(texts).flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  private static List<Fact> decided(List<Entry> decisions) {
    return decisions.stream()
        .map(one ->
            new Fact(
                "Decided",
                one.text("decided")
                    + (one.text("reasons").isEmpty()
                        ? " (no reason given)"
                        : ", because " + one.text("reasons"))))
        .toList();
  }
}

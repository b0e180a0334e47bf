package uk.muster.reports.run.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.reports.run.DocumentRun;
import uk.muster.shared.ForceId;

/// Runs of documents as pages show them.
record RunTables(Catalogue catalogue, Clock clock) {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  RunsView view(int forces, RunForm form, String wrongDay, List<DocumentRun> runs) {
    var asAt = Field.of("as-at", "As at").holding(form.asAt()).wrong(wrongDay);
    var formats =
        Field.of("formats", "Formats")
            .wrong(form.formats().isEmpty() ? "Choose at least one format" : "");
    return new RunsView(
        "Documents of all forces",
        forces == 1
            ? "One document, for the one force that your post covers."
            : "One document for each of the %d forces that your post covers, made one after the other."
                .formatted(forces),
        Stream.of(asAt, formats).filter(Field::isWrong).map(Field::toError).toList(),
        Field.of("kind", "Document").holding(form.kindCode()),
        Arrays.stream(ReportKind.values())
            .filter(kind -> !kind.isOfMany())
            .map(kind -> new Choice(kind.code(), kind.words()))
            .toList(),
        asAt,
        formats,
        Arrays.stream(Format.values())
            .map(one -> new Choice(one.ending(), one.name(), "", form.formats().contains(one)))
            .toList(),
        Field.of("edition", "Edition").holding(form.edition()),
        List.of(new Choice("", "Whole"), new Choice(RunForm.PUBLIC, "For the public")),
        Table.of(
            "Runs of the last day",
            "You asked for none in the last day.",
            List.of(Column.of("Document"), Column.of("Begun"), Column.of("How it stands")),
            runs.stream().map(this::row).toList()));
  }

  private List<Cell> row(DocumentRun run) {
    return List.of(
        Cell.link(what(run), "/reports/runs/" + run.id()),
        Cell.of(Words.hourAndDate(LocalDateTime.ofInstant(run.begunAt(), HERE))),
        Cell.of(
            run.goesOn(clock.instant())
                ? "%d of %d done".formatted(run.done(), run.lines().size())
                : "%d of %d made".formatted(made(run), run.lines().size())));
  }

  private static int made(DocumentRun run) {
    return run.in(DocumentRun.State.MADE).size();
  }

  private static String what(DocumentRun run) {
    return "%s as at %s%s, %s"
        .formatted(
            run.kind().words(),
            Words.date(run.asAt()),
            run.published() ? ", for the public" : "",
            String.join(" and ", run.formats().stream().map(Format::name).toList()));
  }

  RunView view(String path, DocumentRun run) {
    var own = path + "/" + run.id();
    var going = run.goesOn(clock.instant());
    return new RunView(
        "%s of all forces".formatted(run.kind().words()),
        what(run) + ".",
        own,
        run.done(),
        run.lines().size(),
        run.words(clock.instant()),
        going,
        going && !run.calledOff() ? own + "/call-off" : "",
        made(run) == 0 ? "" : own + "/documents.zip",
        Table.of(
            "Forces",
            "No force.",
            List.of(Column.of("Force"), Column.of("State"), Column.of("Why")),
            run.lines().stream().map(this::line).toList()));
  }

  private List<Cell> line(DocumentRun.Line line) {
    var word = line.state().name().toLowerCase(Locale.ROOT);
    var state =
        switch (line.state()) {
          case MADE -> State.MET;
          case FAILED -> State.SHORT;
          case WAITING -> State.NOT_YET;
        };
    return List.of(Cell.of(name(line.force())), Cell.state(state, word), Cell.of(line.why()));
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(one -> one.name()).orElse(force.value());
  }
}

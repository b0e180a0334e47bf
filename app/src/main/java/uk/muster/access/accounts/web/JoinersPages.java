package uk.muster.access.accounts.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.accounts.Joiners;
import uk.muster.access.accounts.JoinersReport;
import uk.muster.files.Source;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Reads a file of joiners and leavers, or tells what it would do.
@Controller
class JoinersPages {
  private final Joiners joiners;

  JoinersPages(Joiners joiners) {
    this.joiners = joiners;
  }

  @GetMapping("/joiners")
  ModelAndView ask(Actor actor, Shell shell) {
    return page(actor, shell, Optional.empty(), List.of());
  }

  @PostMapping("/joiners")
  ModelAndView read(
      Actor actor,
      Shell shell,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String tried)
      throws IOException {
    actor.require(Right.MANAGE_ACCOUNTS);
    if (file == null || file.isEmpty()) {
      return page(actor, shell, Optional.empty(), List.of(new FieldError("file", "Choose a file")));
    }
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("joiners.csv");
    var copy = Files.createTempFile("muster-joiners-", ".upload");
    try {
      file.transferTo(copy);
      var report = joiners.apply(actor, new Source(copy, plain(name)), !tried.isEmpty());
      return page(actor, shell, Optional.of(report), List.of());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static String plain(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", "");
    return plain.substring(Math.max(0, plain.length() - 100)).toLowerCase(Locale.ROOT);
  }

  private ModelAndView page(
      Actor actor, Shell shell, Optional<JoinersReport> report, List<FieldError> errors) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var view =
        new JoinersView(
            report.map(JoinersPages::heading).orElse("Joiners and leavers by file"),
            String.join(", ", joiners.headings(actor)),
            report,
            happened(report.map(JoinersReport::happened).orElse(List.of())),
            refused(report.map(JoinersReport::refused).orElse(List.of())),
            Field.of("file", "File").hinted("CSV or XLSX").among(errors),
            errors);
    var titled =
        shell.page(
            view.heading(), new Item("Accounts", "/accounts"), Item.here("Joiners and leavers"));
    var page =
        new ModelAndView(
            "access/joiners",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static String heading(JoinersReport report) {
    var rows = Words.count(report.rows(), "row", "rows");
    return report.tried()
        ? "%s read, nothing was kept".formatted(rows)
        : "%s read, %s refused".formatted(rows, Words.number(report.refused().size()));
  }

  private static Table happened(List<JoinersReport.Happened> happened) {
    return Table.of(
        "What happened",
        "Nothing changed.",
        List.of(Column.of("Account"), Column.of("What")),
        happened.stream()
            .map(one ->
                List.of(
                    Cell.link(one.account(), "/accounts/" + one.account()), Cell.of(one.what())))
            .toList());
  }

  private static Table refused(List<JoinersReport.RefusedRow> rows) {
    return Table.of(
        "Refused",
        "None.",
        List.of(
            Column.number("Line"), Column.of("Column"), Column.of("Value"), Column.of("Reason")),
        rows.stream()
            .map(one ->
                List.of(
                    Cell.of(one.line()),
                    Cell.of(one.column()),
                    Cell.of(one.value()),
                    Cell.of(one.reason())))
            .toList());
  }
}

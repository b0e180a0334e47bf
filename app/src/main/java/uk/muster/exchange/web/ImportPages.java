package uk.muster.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.Exchange.Progress;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.files.Source;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Takes files in and shows what became of each.
@Controller
class ImportPages {
  private final Exchange exchange;
  private final ImportHistory history;
  private final Quarantine quarantine;
  private final ImportLists lists;
  private final Clock clock;

  ImportPages(Exchange exchange, ImportHistory history, Quarantine quarantine, Clock clock) {
    this.exchange = exchange;
    this.history = history;
    this.quarantine = quarantine;
    this.clock = clock;
    lists = new ImportLists(new Imports(clock.getZone()));
  }

  @GetMapping("/imports")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "0") long before,
      @RequestParam(name = "too-large", defaultValue = "0") long tooLarge) {
    var errors =
        tooLarge > 0 ? List.of(new FieldError("file", words(tooLarge))) : List.<FieldError>of();
    return page(actor, shell, ImportForm.EMPTY, errors, List.of(), before);
  }

  private static String words(long bytes) {
    return ("The files are %s MB together and the limit is 300 MB: nothing of them was read and"
            + " nothing was changed. Split them, or give them to the command muster import")
        .formatted(Words.number((bytes >> 20) + 1));
  }

  @PostMapping("/imports")
  ModelAndView upload(
      Actor actor,
      Shell shell,
      @RequestParam(name = "file", required = false) List<MultipartFile> files,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "asAt-day", defaultValue = "") String day,
      @RequestParam(name = "asAt-month", defaultValue = "") String month,
      @RequestParam(name = "asAt-year", defaultValue = "") String year,
      @RequestParam(defaultValue = "") String complete) {
    var given =
        Optional.ofNullable(files).orElse(List.of()).stream().filter(f -> !f.isEmpty()).toList();
    var form = new ImportForm(kind, day, month, year, !complete.isEmpty(), given.size());
    return switch (form.parse(kinds(actor), LocalDate.now(clock))) {
      case ImportForm.Parsed.Invalid(var errors) ->
          refused(page(actor, shell, form, errors, List.of(), 0));
      case ImportForm.Parsed.Valid(var options) ->
          answer(actor, shell, form, taken(actor, given, options));
    };
  }

  /// Each file goes to disk under a name of ours, is read from there, and is deleted.
  private List<ImportOutcome> taken(Actor actor, List<MultipartFile> files, ImportOptions options) {
    var kept = new ArrayList<Path>();
    try {
      var sources = new ArrayList<Source>();
      for (var file : files) {
        var path = Files.createTempFile("muster-import", ".upload");
        kept.add(path);
        file.transferTo(path);
        sources.add(new Source(path, name(file)));
      }
      return exchange.importFiles(actor, sources, options, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      kept.forEach(ImportPages::delete);
    }
  }

  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.isBlank() ? "file" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ModelAndView answer(
      Actor actor, Shell shell, ImportForm form, List<ImportOutcome> outcomes) {
    var errors = new ArrayList<FieldError>();
    var loaded = new ArrayList<ImportOutcome.Loaded>();
    for (var outcome : outcomes) {
      switch (outcome) {
        case ImportOutcome.Refused(_, var why) -> errors.add(new FieldError("file", why));
        case ImportOutcome.Loaded one when one.imports().isEmpty() ->
            errors.add(
                new FieldError(
                    "file",
                    "%s has headings and 0 rows: nothing was changed".formatted(one.file())));
        case ImportOutcome.Loaded one -> loaded.add(one);
      }
    }
    if (errors.isEmpty()) {
      return new ModelAndView(
          loaded.size() == 1
              ? "redirect:/imports/" + loaded.getFirst().importId()
              : "redirect:/imports");
    }
    var done =
        loaded.stream().map(one -> "%s: %s".formatted(one.file(), one.counts().words())).toList();
    return refused(page(actor, shell, form, errors, done, 0));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      ImportForm form,
      List<FieldError> errors,
      List<String> done,
      long before) {
    var kinds = kinds(actor);
    var waiting = quarantine.waiting(actor).stream().mapToLong(one -> one.rows()).sum();
    var view =
        lists.view(
            history.list(actor, Optional.empty(), before), waiting, kinds, form, errors, done);
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "exchange/imports",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  /// The kinds that the actor may import.
  ///
  /// @throws NotAllowed when there are none
  private List<String> kinds(Actor actor) {
    var kinds = exchange.kinds(actor);
    if (kinds.isEmpty()) {
      throw new NotAllowed(Right.CHANGE_REGISTERS, "");
    }
    return kinds;
  }
}

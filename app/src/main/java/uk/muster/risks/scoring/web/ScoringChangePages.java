package uk.muster.risks.scoring.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.files.Source;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableRules;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.risks.scoring.ScoringTables.Setting;
import uk.muster.risks.scoring.TableOutcome;
import uk.muster.risks.scoring.TableOutcome.TableFault;
import uk.muster.risks.web.RiskQuestion;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Where a force sets a scoring table for itself: by hand or as a file.
@Controller
@RequestMapping(ScoringPages.PATH + "/{table}")
class ScoringChangePages {
  private final ScoringTables tables;
  private final Catalogue catalogue;
  private final Clock clock;

  ScoringChangePages(ScoringTables tables, Catalogue catalogue, Clock clock) {
    this.tables = tables;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// Which table of which force is set.
  private record Target(RiskQuestion asked, ScoringTable table, int newest) {
    String path(String step) {
      return Address.of(ScoringPages.PATH + "/" + table.code() + step)
          .with("force", asked.force().value())
          .text();
    }

    ModelAndView back(String done) {
      return new ModelAndView("redirect:" + Address.of(path("")).with("done", done));
    }

    /// Nobody has seen a version of a table that has none.
    ScoringForm seenIn(ScoringForm form) {
      return newest == 0 ? form.seeing(0) : form;
    }

    Item[] trail(String here) {
      return new Item[] {
        new Item("Scoring tables", asked.address(ScoringPages.PATH)),
        new Item(table.name(), path("")),
        Item.here(here)
      };
    }
  }

  private Target target(Actor actor, String table, String force, String on) {
    actor.require(Right.CHANGE_RISKS);
    var asked = RiskQuestion.of(actor, catalogue, force, on, LocalDate.now(clock));
    actor.require(Right.CHANGE_RISKS, asked.force());
    var shown =
        tables
            .on(actor, asked.force(), asked.on())
            .find(table)
            .orElseThrow(() -> new NotFound("scoring table", table));
    int newest =
        tables.history(actor, asked.force(), table).stream()
            .mapToInt(one -> one.own().version())
            .findFirst()
            .orElse(0);
    return new Target(asked, shown, newest);
  }

  @GetMapping("/change")
  ModelAndView change(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var target = target(actor, table, force, on);
    var from = Words.date(target.asked().on());
    return change(
        shell,
        target,
        ScoringForm.of(target.table(), from, target.newest()),
        ChangedMeanwhile.NOTHING);
  }

  @PostMapping("/change")
  ModelAndView set(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam Map<String, String> typed) {
    var target = target(actor, table, force, "");
    var form = new ScoringForm(typed);
    var setting = form.setting(table, LocalDate.now(clock));
    var ofForce = form.text("back").isEmpty();
    if (setting.isEmpty()) {
      if (ofForce) {
        TableRules.check(target.table(), form.values())
            .wrong()
            .forEach(one -> form.wrong(one.key(), one.words()));
      }
      return change(shell, target, form, ChangedMeanwhile.NOTHING);
    }
    var outcome =
        ofForce
            ? tables.set(actor, target.asked().force(), setting.get(), form.values())
            : tables.takeBack(actor, target.asked().force(), setting.get());
    return switch (outcome) {
      case TableOutcome.Kept _ -> target.back("kept");
      case TableOutcome.Same _ -> target.back("same");
      case TableOutcome.Changed(var newest) ->
          change(
              shell,
              target,
              form.seeing(newest.own().version()),
              new ChangeForm(target.table(), form).beside(newest));
      case TableOutcome.Refused(var faults) -> {
        faults.forEach(fault -> form.wrong(fault.key(), fault.words()));
        yield change(shell, target, target.seenIn(form), ChangedMeanwhile.NOTHING);
      }
    };
  }

  private static ModelAndView change(
      Shell shell, Target target, ScoringForm form, ChangedMeanwhile changed) {
    var view =
        new ChangeForm(target.table(), form)
            .view(
                target.asked().name(),
                target.path("/change"),
                changed,
                new Link("Bring it in as a file instead", target.path("/file")));
    var fine = view.errors().isEmpty() && !changed.isThere();
    return page("risks/scoring-change", shell, target, "Change", view.heading(), view, fine);
  }

  private static ModelAndView page(
      String template,
      Shell shell,
      Target target,
      String here,
      String heading,
      Object view,
      boolean fine) {
    var titled = shell.page(heading, target.trail(here));
    return new ModelAndView(
        template,
        Map.of("shell", fine ? titled : titled.withErrors(), "page", view),
        fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/file")
  ModelAndView file(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var target = target(actor, table, force, on);
    var from = Words.date(target.asked().on());
    return file(shell, target, ScoringForm.of(target.table(), from, target.newest()));
  }

  @PostMapping("/file")
  ModelAndView read(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var target = target(actor, table, force, "");
    var form = new ScoringForm(typed);
    var setting = form.setting(table, LocalDate.now(clock));
    if (file == null || file.isEmpty()) {
      form.wrong("file", "Choose a file");
      return file(shell, target, form);
    }
    if (setting.isEmpty()) {
      return file(shell, target, form);
    }
    return switch (set(actor, target, setting.get(), file)) {
      case TableOutcome.Kept _ -> target.back("kept");
      case TableOutcome.Same _ -> target.back("same");
      case TableOutcome.Changed(var newest) -> {
        form.wrong(
            "file",
            "%s set the table meanwhile (version %d, from %s: %s). Nothing of yours is kept: look at it, and choose the file again to put yours in its place"
                .formatted(
                    newest.own().by(),
                    newest.own().version(),
                    Words.date(newest.own().from()),
                    newest.own().source()));
        yield file(shell, target, form.seeing(newest.own().version()));
      }
      case TableOutcome.Refused(var faults) -> {
        faults.stream().map(TableFault::inFile).forEach(words -> form.wrong("file", words));
        yield file(shell, target, target.seenIn(form));
      }
    };
  }

  private TableOutcome set(Actor actor, Target target, Setting setting, MultipartFile file)
      throws IOException {
    var given = Optional.ofNullable(file.getOriginalFilename()).orElse("table.csv");
    var name = given.replaceAll("\\p{Cntrl}", "");
    var copy = Files.createTempFile("muster-scoring-", ".upload");
    try {
      file.transferTo(copy);
      return tables.set(actor, target.asked().force(), setting, new Source(copy, name));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static ModelAndView file(Shell shell, Target target, ScoringForm form) {
    var view =
        new FileView(
            "Bring in “%s” for %s".formatted(target.table().name(), target.asked().name()),
            form.errors(),
            target.path("/file"),
            form.text("seen"),
            form.field("file", "File", "CSV or XLSX, as it is downloaded from Muster"),
            form.field("from", "Holds from", "Until the day of a later version"),
            form.field("source", "Source", ChangeForm.SOURCE_HINT),
            new Link("Download the table as it holds now", target.path(".csv")));
    return page(
        "risks/scoring-file", shell, target, "File", view.heading(), view, view.errors().isEmpty());
  }
}

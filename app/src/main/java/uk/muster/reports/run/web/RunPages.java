package uk.muster.reports.run.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reports.Order;
import uk.muster.reports.Reports;
import uk.muster.reports.run.Runs;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Documents of all forces of a post at once: asked for, looked at while they are made, called off,
/// taken out as one file.
@Controller
class RunPages {
  private static final String PATH = "/reports/runs";
  private static final Item DOCUMENTS = new Item("Documents", "/reports");
  private static final Item RUNS = new Item("Of all forces", PATH);

  private final Reports reports;
  private final Runs runs;
  private final RunTables tables;
  private final Clock clock;

  RunPages(Reports reports, Runs runs, Catalogue catalogue, Clock clock) {
    this.reports = reports;
    this.runs = runs;
    this.clock = clock;
    tables = new RunTables(catalogue, clock);
  }

  @GetMapping(PATH)
  ModelAndView runs(Actor actor, Shell shell) {
    actor.require(Right.READ_CAPABILITY);
    var empty = new RunForm("inspection", Words.date(LocalDate.now(clock)), List.of("pdf"), "");
    return page(actor, shell, empty, "", HttpStatus.OK);
  }

  @PostMapping(PATH)
  ModelAndView begin(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "as-at", defaultValue = "") String asAt,
      @RequestParam(defaultValue = "") List<String> formats,
      @RequestParam(defaultValue = "") String edition) {
    actor.require(Right.READ_CAPABILITY);
    var form = new RunForm(kind, asAt, formats, edition);
    var day = form.day();
    var wrong = day.map(one -> reports.refusal(actor, one).orElse("")).orElseGet(form::noDay);
    if (!wrong.isEmpty() || form.formats().isEmpty()) {
      return page(actor, shell, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var any = actor.forcesWith(Right.READ_CAPABILITY).iterator().next();
    var order =
        new Order(form.kind(), any, day.orElseThrow(), form.published())
            .noting(shell.demonstration());
    var id = runs.begin(actor, order, form.formats(), shell.classification());
    return new ModelAndView(new RedirectView(PATH + "/" + id));
  }

  private ModelAndView page(
      Actor actor, Shell shell, RunForm form, String wrongDay, HttpStatus status) {
    var view =
        tables.view(
            actor.forcesWith(Right.READ_CAPABILITY).size(), form, wrongDay, runs.list(actor));
    var shown = shell.page(view.heading(), DOCUMENTS, Item.here(RUNS.text()));
    return new ModelAndView(
        "reports/runs",
        Map.of("shell", view.errors().isEmpty() ? shown : shown.withErrors(), "page", view),
        status);
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView run(Actor actor, Shell shell, @PathVariable String id) {
    actor.require(Right.READ_CAPABILITY);
    var view = tables.view(PATH, runs.get(actor, number(id)));
    var shown = shell.page(view.heading(), DOCUMENTS, RUNS, Item.here("Run"));
    return new ModelAndView("reports/run", Map.of("shell", shown, "page", view));
  }

  @PostMapping(PATH + "/{id}/call-off")
  RedirectView callOff(Actor actor, @PathVariable String id) {
    actor.require(Right.READ_CAPABILITY);
    runs.callOff(actor, number(id));
    return new RedirectView(PATH + "/" + id);
  }

  @GetMapping(PATH + "/{id}/documents.zip")
  void files(Actor actor, @PathVariable String id, HttpServletResponse answer) throws IOException {
    actor.require(Right.READ_CAPABILITY);
    var run = runs.get(actor, number(id));
    answer.setContentType("application/zip");
    var name = "%s-all-%s.zip".formatted(run.kind().code(), run.asAt());
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    runs.write(actor, run.id(), answer.getOutputStream());
  }

  private static UUID number(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("run", id);
    }
  }
}

package uk.muster.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditRow;
import uk.muster.look.Field;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What was done, for the auditor.
@Controller
class AuditPages {
  private final Audit audit;
  private final Clock clock;
  private final AuditRows shown;

  AuditPages(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
    shown = new AuditRows(clock.getZone());
  }

  @GetMapping("/audit")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @RequestParam Map<String, String> entries,
      @RequestParam(defaultValue = "0") long before) {
    actor.require(Right.READ_AUDIT);
    var form = AuditForm.of(entries, before);
    var errors = form.errors();
    var rows = errors.isEmpty() ? audit.list(actor, form.question()) : List.<AuditRow>of();
    var view =
        new AuditView(
            errors.isEmpty() ? shown.heading(form.question(), rows.size()) : "What was done",
            errors,
            form,
            Field.of("on", "On").holding(form.on()).among(errors),
            shown.table(rows),
            rows.size() < AuditRows.PAGE ? "" : form.address("/audit", rows.getLast().id()),
            before == 0 ? "" : form.address("/audit", 0),
            form.address("/audit.csv", before));
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "audit/list",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/audit.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @RequestParam Map<String, String> entries,
      @RequestParam(defaultValue = "0") long before) {
    var form = AuditForm.of(entries, before);
    form.errors().stream()
        .findFirst()
        .ifPresent(error -> {
          throw new IllegalArgumentException(error.message());
        });
    var rows = audit.list(actor, form.question());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return CsvFile.of(shell, "audit", today, shown.table(rows));
  }

  @GetMapping("/audit/through")
  ModelAndView through(
      Actor actor,
      Shell shell,
      @RequestParam String subject,
      @RequestParam(defaultValue = "0") long after) {
    var rows = audit.through(actor, subject.strip(), after);
    var view =
        new ThroughView(
            subject.isBlank() ? "Nothing was named" : subject.strip(),
            shown.through(rows),
            rows.size() < AuditRows.PAGE
                ? ""
                : Address.of("/audit/through")
                    .with("subject", subject.strip())
                    .with("after", Long.toString(rows.getLast().id()))
                    .text(),
            Address.of("/who-can-see").with("subject", subject.strip()).text());
    return new ModelAndView(
        "audit/through",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Audit", "/audit"), Item.here(view.heading())),
            "page",
            view));
  }
}

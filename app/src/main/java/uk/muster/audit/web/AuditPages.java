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
import uk.muster.audit.AuditQuestion;
import uk.muster.audit.AuditRow;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

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
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "0") long before) {
    var question = new AuditQuestion(account.strip(), act.strip(), subject.strip(), before);
    var rows = audit.list(actor, question);
    var view =
        new AuditView(
            shown.heading(question, rows.size()),
            question,
            shown.table(rows),
            older(question, rows),
            before == 0 ? "" : address("/audit", question, 0),
            address("/audit.csv", question, before));
    return new ModelAndView(
        "audit/list", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  @GetMapping("/audit.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "0") long before) {
    var rows =
        audit.list(actor, new AuditQuestion(account.strip(), act.strip(), subject.strip(), before));
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return CsvFile.of(shell, "audit", today, shown.table(rows));
  }

  private static String older(AuditQuestion question, List<AuditRow> rows) {
    return rows.size() < AuditRows.PAGE ? "" : address("/audit", question, rows.getLast().id());
  }

  private static String address(String path, AuditQuestion question, long before) {
    return Address.of(path)
        .with("account", question.account())
        .with("act", question.act())
        .with("subject", question.subject())
        .with("before", before == 0 ? "" : Long.toString(before))
        .text();
  }
}

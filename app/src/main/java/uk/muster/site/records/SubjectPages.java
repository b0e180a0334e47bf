package uk.muster.site.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditRow;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantinedRow;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.subject.Subjects;

/// Everything that is kept of one person of a force, for the auditor who answers that person: the
/// registers in every version, rows in quarantine, and the audit. The registers are read by Muster
/// itself for that one force; that the auditor asked, and why, is on record.
@Controller
class SubjectPages {
  private static final List<Column> COLUMNS =
      List.of(Column.of("Kept in"), Column.of("What"), Column.of("When and by whom"));

  private final Audit audit;
  private final Subjects subjects;
  private final Registers registers;
  private final Quarantine quarantine;
  private final Clock clock;

  SubjectPages(
      Audit audit, Subjects subjects, Registers registers, Quarantine quarantine, Clock clock) {
    this.audit = audit;
    this.subjects = subjects;
    this.registers = registers;
    this.quarantine = quarantine;
    this.clock = clock;
  }

  @GetMapping("/audit/subject")
  ModelAndView form(Actor actor, Shell shell) {
    actor.require(Right.READ_AUDIT);
    return page(actor, shell, new SubjectForm("", "", ""), List.of(), "What is kept of one person");
  }

  @PostMapping("/audit/subject")
  ModelAndView show(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_AUDIT);
    var form = SubjectForm.of(entries);
    var errors = form.errors();
    if (!errors.isEmpty()) {
      var page = page(actor, shell.withErrors(), form, errors, "What is kept of one person");
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    var kept = kept(actor, form);
    var heading =
        "%s about %s of %s"
            .formatted(
                Words.count(kept.rows().size(), "row is kept", "rows are kept"),
                form.number(),
                form.force());
    return page(actor, shell, form, List.of(), heading, Optional.of(kept));
  }

  @PostMapping("/audit/subject.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_AUDIT);
    var form = SubjectForm.of(entries);
    form.errors().stream()
        .findFirst()
        .ifPresent(error -> {
          throw new IllegalArgumentException(error.message());
        });
    return CsvFile.of(
        shell,
        "person %s of %s".formatted(form.number(), form.force()),
        LocalDate.now(clock),
        kept(actor, form));
  }

  private Table kept(Actor actor, SubjectForm form) {
    var force = form.of();
    var rows = new ArrayList<List<Cell>>();
    var recorded = audit.about(actor, force, form.number(), form.reason());
    var reader = Actor.system("subject access", Set.of(force));
    subjects
        .of(reader, force, form.number())
        .forEach(one -> rows.add(row("register: " + one.register(), one.row(), one.recorded())));
    registers
        .naming(reader, force, form.number())
        .forEach(one -> rows.add(new NamedIn(registers.kind(reader, one.kind()), one).row(clock)));
    quarantine.about(reader, force, form.number()).forEach(one -> rows.add(quarantined(one)));
    recorded.forEach(one -> rows.add(audited(one)));
    return Table.of("What is kept", "Nothing is kept of a person of that number.", COLUMNS, rows);
  }

  private static List<Cell> row(String where, String what, String when) {
    return List.of(Cell.of(where), Cell.of(what), Cell.of(when));
  }

  private static List<Cell> quarantined(QuarantinedRow one) {
    return row(
        "quarantine",
        "%s, line %d of %s: %s".formatted(one.kind(), one.line(), one.file(), one.cells()),
        "import %d by %s".formatted(one.importId(), one.account()));
  }

  private List<Cell> audited(AuditRow one) {
    var when =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(one.at().atZone(clock.getZone()).withNano(0));
    return row(
        "audit",
        "%s: %s%s%s%s"
            .formatted(
                one.act(),
                one.subject(),
                part("before", one.before()),
                part("after", one.after()),
                part("reason", one.reason())),
        "%s by %s, %s".formatted(when, one.account(), one.post()));
  }

  private static String part(String name, String words) {
    return words.isEmpty() ? "" : "; %s: %s".formatted(name, words);
  }

  private static ModelAndView page(
      Actor actor, Shell shell, SubjectForm form, List<FieldError> errors, String heading) {
    return page(actor, shell, form, errors, heading, Optional.empty());
  }

  private static ModelAndView page(
      Actor actor,
      Shell shell,
      SubjectForm form,
      List<FieldError> errors,
      String heading,
      Optional<Table> kept) {
    var forces =
        actor.forcesWith(Right.READ_AUDIT).stream()
            .map(ForceId::value)
            .sorted()
            .map(id -> new Choice(id, Words.sentence(id)))
            .toList();
    var view =
        new SubjectView(
            heading,
            errors,
            form,
            Field.of("force", "Force").holding(form.force()).among(errors),
            forces,
            Field.of("number", "Collar number").holding(form.number()).among(errors),
            Field.of("reason", "Why it is taken out")
                .hinted("It is recorded, such as the reference of the person's request.")
                .holding(form.reason())
                .among(errors),
            kept);
    return new ModelAndView(
        "site/subject",
        Map.of(
            "shell",
            shell.page(heading, new Item("Audit", "/audit"), Item.here("One person")),
            "page",
            view));
  }
}

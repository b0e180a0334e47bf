package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.PageLinks;
import uk.muster.look.Words;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.skills.ExpiryPage;
import uk.muster.workforce.skills.ExpiryQuestion;
import uk.muster.workforce.skills.Skills;

/// Who goes out of date soon, and when.
@Controller
class ExpiringPages {
  private static final List<Choice> SPANS =
      List.of(
          new Choice("30", "30 days"), new Choice("90", "90 days"), new Choice("365", "a year"));

  private final Skills skills;
  private final Codes codes;
  private final Clock clock;

  ExpiringPages(Skills skills, Catalogue catalogue, Clock clock) {
    this.skills = skills;
    this.clock = clock;
    codes = new Codes(catalogue);
  }

  @GetMapping("/people/expiring")
  ModelAndView expiring(
      Actor actor,
      Shell shell,
      @RequestParam Map<String, String> entries,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(defaultValue = "1") int page) {
    actor.require(Right.READ_PEOPLE);
    var form = form(actor, entries, days, page);
    return switch (form.parse(today())) {
      case ExpiringForm.Parsed.Invalid(var errors) ->
          page(
              shell.withErrors(), view(actor, form, errors, today(), new ExpiryPage(List.of(), 0)));
      case ExpiringForm.Parsed.Valid(var asked) -> {
        var found = skills.expiring(actor, asked);
        if (found.expiries().isEmpty() && page > 1) {
          throw new NotFound("page of this list", Integer.toString(page));
        }
        yield page(shell, view(actor, form, List.of(), asked.from(), found));
      }
    };
  }

  @GetMapping("/people/expiring.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @RequestParam Map<String, String> entries,
      @RequestParam(defaultValue = "90") int days) {
    actor.require(Right.READ_PEOPLE);
    var form = form(actor, entries, days, 1);
    return switch (form.parse(today())) {
      case ExpiringForm.Parsed.Invalid(var errors) ->
          throw NotFound.because(errors.getFirst().message());
      case ExpiringForm.Parsed.Valid(var asked) -> {
        var table = new ExpiryTable(codes, form, asked.from());
        yield CsvFile.of(
            shell,
            "ending-" + asked.force(),
            asked.from(),
            ExpiryTable.COLUMNS,
            row -> skills.eachExpiring(actor, asked, one -> row.accept(table.row(one))));
      }
    };
  }

  private ExpiringForm form(Actor actor, Map<String, String> entries, int days, int page) {
    return ExpiringForm.of(
        codes.forceOr(actor, entries.getOrDefault("force", "")), entries, days, page);
  }

  private ExpiringView view(
      Actor actor, ExpiringForm form, List<FieldError> errors, LocalDate from, ExpiryPage found) {
    var last = (int) Math.max(1, (found.total() + ExpiryQuestion.PAGE - 1) / ExpiryQuestion.PAGE);
    return new ExpiringView(
        errors.isEmpty() ? heading(form, from, found.total()) : "Accreditations that end",
        errors,
        form.force(),
        codes.forces(actor, Right.READ_PEOPLE),
        form.skill(),
        codes.skills("Any skill"),
        Integer.toString(form.days()),
        spans(form.days()),
        Field.of("on", "From")
            .holding(form.on().isBlank() ? Words.date(from) : form.on())
            .among(errors),
        new ExpiryTable(codes, form, from).of(found.expiries()),
        new PageLinks(
            form.sorting().at(form.address("/people/expiring").text()),
            Math.min(form.page(), last),
            last),
        form.sorting().at(form.address("/people/expiring.csv").text()));
  }

  private String heading(ExpiringForm form, LocalDate from, long total) {
    return "%s: %s within %s from %s"
        .formatted(
            codes.force(new ForceId(form.force())),
            Words.count(total, "accreditation ends", "accreditations end")
                + (form.skill().isEmpty() ? "" : " in " + codes.skill(form.skill())),
            Words.count(form.days(), "day", "days"),
            Words.date(from));
  }

  /// The spans to choose from, with the one asked for when it is another.
  private static List<Choice> spans(int days) {
    var asked = Integer.toString(days);
    var spans = new ArrayList<>(SPANS);
    if (spans.stream().noneMatch(span -> span.value().equals(asked))) {
      spans.add(new Choice(asked, Words.count(days, "day", "days")));
    }
    return spans;
  }

  private static ModelAndView page(Shell shell, ExpiringView view) {
    return new ModelAndView(
        "workforce/expiring",
        Map.of(
            "shell",
            shell.page(
                view.heading(),
                new Item("People", "/people?force=" + view.force()),
                Item.here("Ending soon")),
            "page",
            view));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}

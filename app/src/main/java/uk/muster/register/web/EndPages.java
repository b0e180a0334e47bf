package uk.muster.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.Period;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Ends an entry on a day, or takes the end back. Nothing is deleted.
@Controller
class EndPages {
  private final Registers registers;
  private final RegisterChanges changes;
  private final FormPages forms;
  private final Clock clock;

  EndPages(
      Registers registers,
      RegisterChanges changes,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Clock clock) {
    this.registers = registers;
    this.changes = changes;
    this.clock = clock;
    forms =
        new FormPages(
            registers,
            reading,
            new EntryWords(register, reading, catalogue, clock.getZone()),
            clock);
  }

  @GetMapping("/registers/{kind}/{force}/{code}/end")
  ModelAndView ask(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String kindCode,
      @PathVariable String force,
      @PathVariable String code) {
    var entry = forms.entry(actor, kindCode, force, code);
    var field = last().holding(Words.date(LocalDate.now(clock)));
    return page(shell, registers.kind(actor, kindCode), entry, field, List.of());
  }

  @PostMapping("/registers/{kind}/{force}/{code}/end")
  ModelAndView end(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String kindCode,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed) {
    var entry = forms.entry(actor, kindCode, force, code);
    var kind = registers.kind(actor, kindCode);
    var form = new EntryForm(kind, typed);
    var open = entry.endedOn().equals(Period.OPEN);
    if (open && form.day("last").isEmpty()) {
      var field =
          last()
              .holding(form.value("last"))
              .wrong(
                  "Last day (%s) must be a day of the calendar, such as 21 November 2026"
                      .formatted(form.value("last")));
      return FormPages.again(page(shell, kind, entry, field, List.of(field.toError())));
    }
    var last = open ? form.day("last") : java.util.Optional.<LocalDate>empty();
    return switch (changes.end(actor, kindCode, entry.force(), code, form.value("version"), last)) {
      case ChangeOutcome.Saved(var saved) -> FormPages.leads(saved, open ? "ended" : "reopened");
      case ChangeOutcome.Same(var same) -> FormPages.leads(same, "same");
      case ChangeOutcome.Refused(var faults) ->
          FormPages.again(
              page(
                  shell,
                  kind,
                  entry,
                  last().holding(form.value("last")),
                  faults.stream().map(one -> new FieldError("last", one.words())).toList()));
      case ChangeOutcome.Changed(var now) ->
          FormPages.again(
              page(
                  shell,
                  kind,
                  now,
                  last().holding(form.value("last")),
                  List.of(
                      new FieldError(
                          "", "Somebody changed it meanwhile. Look at it, then decide again"))));
    };
  }

  private static Field last() {
    return Field.of("last", "Last day").hinted("The last day on which it still was there");
  }

  private static ModelAndView page(
      Shell shell, Kind kind, Entry entry, Field last, List<FieldError> errors) {
    var open = entry.endedOn().equals(Period.OPEN);
    var title = entry.text(kind.title().name());
    var view =
        new EndView(
            open ? "End " + title : title + " ended on " + Words.date(entry.endedOn()),
            open
                ? "It stays in the register with its history. From the day after, lists show it"
                    + " only when ended ones are asked for."
                : "The end can be taken back.",
            entry.path() + "/end",
            entry.version(),
            open ? "End it" : "Take the end back",
            errors,
            open ? last : Field.of("", ""));
    var titled =
        shell
            .atLeast(entry.classification())
            .page(
                view.heading(),
                RegisterIndexPages.REGISTERS,
                new Item(kind.heading(), "/registers/" + kind.code()),
                new Item(entry.code(), entry.path()),
                Item.here("End"));
    return new ModelAndView(
        "register/end",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}

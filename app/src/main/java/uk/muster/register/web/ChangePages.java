package uk.muster.register.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.web.FormView.Asks;
import uk.muster.register.web.FormView.Control;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Changes an entry. Who saves second sees both versions and decides.
@Controller
class ChangePages {
  private final Registers registers;
  private final RegisterChanges changes;
  private final FormPages forms;

  ChangePages(
      Registers registers,
      RegisterChanges changes,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Clock clock) {
    this.registers = registers;
    this.changes = changes;
    forms =
        new FormPages(
            registers,
            reading,
            new EntryWords(register, reading, catalogue, clock.getZone()),
            clock);
  }

  @GetMapping("/registers/{kind}/{force}/{code}/change")
  ModelAndView filled(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String kindCode,
      @PathVariable String force,
      @PathVariable String code) {
    var entry = forms.entry(actor, kindCode, force, code);
    var form = EntryForm.of(registers.kind(actor, kindCode), entry);
    return changing(actor, shell, form, entry, List.of(), Optional.empty());
  }

  @PostMapping("/registers/{kind}/{force}/{code}/change")
  ModelAndView change(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String kindCode,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed) {
    var entry = forms.entry(actor, kindCode, force, code);
    var sent = new EntryForm(registers.kind(actor, kindCode), typed);
    var form =
        sent.value("marking").isEmpty() ? sent.with("marking", entry.marking().name()) : sent;
    if (!form.wrong().isEmpty()) {
      return FormPages.again(changing(actor, shell, form, entry, form.wrong(), Optional.empty()));
    }
    var draft = form.draft(entry.force(), code);
    return switch (changes.change(
        actor, kindCode, draft, form.marking(), form.value("version"), form.day("from"))) {
      case ChangeOutcome.Saved(var saved) -> FormPages.leads(saved, "changed");
      case ChangeOutcome.Same(var same) -> FormPages.leads(same, "same");
      case ChangeOutcome.Refused(var faults) ->
          FormPages.again(
              changing(actor, shell, form, entry, FormPages.errors(faults), Optional.empty()));
      case ChangeOutcome.Changed(var now) -> {
        var error =
            new FieldError(
                "",
                "Somebody changed it while you were writing. Nothing of yours is saved yet: look at"
                    + " both versions, then save again what is to stand");
        yield FormPages.again(
            changing(
                actor,
                shell,
                form.with("version", now.version()),
                now,
                List.of(error),
                Optional.of(draft)));
      }
    };
  }

  private ModelAndView changing(
      Actor actor,
      Shell shell,
      EntryForm form,
      Entry entry,
      List<FieldError> errors,
      Optional<Draft> mine) {
    var kind = form.kind();
    var asks = new ArrayList<>(forms.views(actor, entry.force()).asks(kind, form, errors));
    asks.add(
        new Asks(
            Field.of("from", "True from (optional)")
                .hinted("From when the change is true. Left empty, it corrects what never was true")
                .holding(form.value("from"))
                .among(errors),
            Control.SHORT,
            List.of(),
            ""));
    var view =
        new FormView(
            "Change " + entry.text(kind.title().name()),
            entry.path() + "/change",
            "Save the change",
            errors,
            forms.both(kind, mine.map(_ -> entry), mine),
            asks,
            List.of(new Item("version", form.value("version"))));
    return FormPages.page(
        shell.atLeast(entry.classification()),
        kind,
        view,
        new Item(entry.code(), entry.path()),
        Item.here("Change"));
  }
}

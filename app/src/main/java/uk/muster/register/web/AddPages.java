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
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.web.FormView.Asks;
import uk.muster.register.web.FormView.Control;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Adds an entry.
@Controller
class AddPages {
  private final Registers registers;
  private final RegisterChanges changes;
  private final FormPages forms;

  AddPages(
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

  @GetMapping("/registers/{kind}/new")
  ModelAndView blank(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam MultiValueMap<String, String> typed) {
    var kind = registers.kind(actor, code);
    actor.require(kind.change());
    return adding(actor, shell, new EntryForm(kind, typed), List.of());
  }

  @PostMapping("/registers/{kind}/new")
  ModelAndView add(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam MultiValueMap<String, String> typed) {
    var kind = registers.kind(actor, code);
    actor.require(kind.change());
    var form = new EntryForm(kind, typed);
    var force = force(actor, form);
    if (!form.wrong().isEmpty()) {
      return FormPages.again(adding(actor, shell, form, form.wrong()));
    }
    return switch (changes.add(
        actor, code, form.draft(force, form.value("code")), form.marking())) {
      case ChangeOutcome.Saved(var entry) -> FormPages.leads(entry, "added");
      case ChangeOutcome.Same(var entry) -> FormPages.leads(entry, "same");
      case ChangeOutcome.Refused(var faults) ->
          FormPages.again(adding(actor, shell, form, FormPages.errors(faults)));
      case ChangeOutcome.Changed(var now) -> FormPages.leads(now, "same");
    };
  }

  private static ForceId force(Actor actor, EntryForm form) {
    var typed = form.value("force");
    var forces = actor.forcesWith(form.kind().change());
    if (typed.isEmpty() && forces.size() == 1) {
      return forces.iterator().next();
    }
    if (!ForceId.isShaped(typed)) {
      throw new NotFound("force", typed);
    }
    var force = new ForceId(typed);
    actor.require(form.kind().change(), force);
    return force;
  }

  private ModelAndView adding(Actor actor, Shell shell, EntryForm form, List<FieldError> errors) {
    var kind = form.kind();
    var forces = actor.forcesWith(kind.change()).stream().sorted().toList();
    var chosen =
        ForceId.isShaped(form.value("force"))
            ? new ForceId(form.value("force"))
            : forces.getFirst();
    actor.require(kind.change(), chosen);
    var asks = new ArrayList<Asks>();
    if (forces.size() > 1) {
      var choices =
          forces.stream().map(id -> new Choice(id.value(), forms.words().force(id))).toList();
      asks.add(
          new Asks(Field.of("force", "Force").holding(chosen.value()), Control.ONE, choices, ""));
    }
    asks.addAll(forms.views(actor, chosen).asks(kind, form, errors));
    asks.add(
        new Asks(
            Field.of("code", "Reference (optional)")
                .hinted(
                    "Other entries and files point at it by this. Left empty, it is made from the"
                        + " first answer")
                .holding(form.value("code"))
                .among(errors),
            Control.SHORT,
            List.of(),
            ""));
    var view =
        new FormView(
            "Add a " + kind.one(),
            "/registers/%s/new".formatted(kind.code()),
            "Add the " + kind.one(),
            errors,
            forms.both(kind, Optional.empty(), Optional.empty()),
            asks,
            List.of());
    return FormPages.page(shell, kind, view, Item.here("Add"));
  }
}

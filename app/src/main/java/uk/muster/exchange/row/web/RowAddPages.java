package uk.muster.exchange.row.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.RowChanges;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowOutcome;
import uk.muster.exchange.row.Rows;
import uk.muster.exchange.row.web.RowFormView.Asks;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Adds a row.
@Controller
class RowAddPages {
  private final Rows rows;
  private final RowChanges changes;
  private final RowWords words;

  RowAddPages(Rows rows, RowChanges changes, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows/{kind}/new")
  ModelAndView blank(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> typed) {
    var form = new RowForm(rows.kind(actor, code), typed);
    return adding(actor, shell, form, force(actor, form), List.of(), RowFormPages.NOWHERE);
  }

  @PostMapping("/rows/{kind}/new")
  ModelAndView add(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> typed) {
    var kind = rows.kind(actor, code);
    var form = new RowForm(kind, typed);
    var force = force(actor, form);
    return switch (changes.add(actor, code, force, form.cells())) {
      case RowOutcome.Saved(var row, _) -> RowFormPages.leads(kind, row, "added");
      case RowOutcome.Same(var row) -> RowFormPages.leads(kind, row, "same");
      case RowOutcome.Changed(var now) -> RowFormPages.leads(kind, now, "same");
      case RowOutcome.Refused(var faults) ->
          RowFormPages.again(
              adding(actor, shell, form, force, words.errors(kind, faults), RowFormPages.NOWHERE));
      case RowOutcome.Exists(var now) ->
          RowFormPages.again(
              adding(
                  actor,
                  shell,
                  form,
                  force,
                  List.of(
                      new FieldError(
                          kind.key().getFirst(),
                          "%s is in the register already and says something else: change it instead"
                              .formatted(words.title(kind, now.cells())))),
                  new Link("Change it instead", RowWords.address(kind, "change", now))));
    };
  }

  private static ForceId force(Actor actor, RowForm form) {
    var kind = form.kind();
    var force = RowAsked.force(actor, kind.change(), form.value("force"));
    actor.require(kind.change(), force);
    actor.require(kind.held().reading(), force);
    return force;
  }

  private ModelAndView adding(
      Actor actor,
      Shell shell,
      RowForm form,
      ForceId force,
      List<FieldError> errors,
      Link instead) {
    RowKind kind = form.kind();
    var asks = new ArrayList<Asks>();
    var forces = actor.forcesWith(kind.change()).stream().sorted().toList();
    if (forces.size() > 1) {
      asks.add(
          new Asks(
              Field.of("force", "Force").holding(force.value()),
              forces.stream().map(id -> new Choice(id.value(), words.force(id))).toList(),
              0,
              0));
    }
    asks.addAll(RowFields.of(form, errors, true));
    var view =
        new RowFormView(
            kind.held().adding(),
            "It is checked like a row of %s.csv, and can be undone like an import."
                .formatted(kind.code()),
            "/rows/%s/new".formatted(kind.code()),
            "Add the " + kind.held().one(),
            errors,
            new RowTables(words).both(kind, java.util.Optional.empty(), Map.of()),
            List.of(),
            asks,
            "",
            instead);
    return RowFormPages.page(shell, kind, force, view, List.of(Item.here("Add")));
  }
}

package uk.muster.workforce.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Asks where somebody goes, and moves them.
@Controller
class TransferPages {
  private final Transfers transfers;
  private final Catalogue catalogue;

  TransferPages(Transfers transfers, Catalogue catalogue) {
    this.transfers = transfers;
    this.catalogue = catalogue;
  }

  @GetMapping("/transfers")
  ModelAndView ask(Actor actor, Shell shell, @RequestParam String of) {
    var person = person(of);
    return page(actor, shell, of, new TransferForm("", person, "", "", ""), List.of());
  }

  @PostMapping("/transfers")
  ModelAndView move(
      Actor actor,
      Shell shell,
      @RequestParam String of,
      @RequestParam Map<String, String> entries) {
    var form = TransferForm.of(entries);
    actor.require(Right.CHANGE_REGISTERS, force(of));
    return switch (form.parse(force(of), person(of), forces(actor, of))) {
      case TransferForm.Parsed.Invalid(var errors) -> page(actor, shell, of, form, errors);
      case TransferForm.Parsed.Valid(var transfer) ->
          switch (transfers.move(actor, transfer)) {
            case TransferOutcome.Moved _ ->
                new ModelAndView(
                    "redirect:"
                        + Address.of("/people/%s/%s".formatted(transfer.to(), transfer.newId()))
                            .with("on", transfer.firstDay().toString()));
            case TransferOutcome.Refused(var faults) ->
                page(
                    actor,
                    shell,
                    of,
                    form,
                    faults.stream()
                        .map(fault -> new FieldError(field(fault.column()), fault.words()))
                        .toList());
          };
    };
  }

  /// The field in which a column was entered.
  private static String field(String column) {
    return switch (column) {
      case "person_id" -> "new_id";
      case "leaves_on", "starts_on" -> "first_day";
      case "to", "new_id", "first_day", "post", "base" -> column;
      default -> "";
    };
  }

  private static ForceId force(String of) {
    return new ForceId(of.substring(0, Math.max(0, of.indexOf('/'))));
  }

  private static String person(String of) {
    return of.substring(of.indexOf('/') + 1);
  }

  private static List<ForceId> forces(Actor actor, String of) {
    return actor.forcesWith(Right.CHANGE_REGISTERS).stream()
        .filter(one -> !one.equals(force(of)))
        .sorted()
        .toList();
  }

  private ModelAndView page(
      Actor actor, Shell shell, String of, TransferForm form, List<FieldError> errors) {
    actor.require(Right.CHANGE_REGISTERS, force(of));
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Choose a force"));
    forces(actor, of).forEach(one -> choices.add(new Choice(one.value(), name(one))));
    var view =
        new TransferView(
            of,
            "Transfer %s of %s".formatted(person(of), name(force(of))),
            errors,
            Field.of("to", "Force").holding(form.to()).among(errors),
            Choice.choose(choices, form.to()),
            List.of(
                Field.of("new_id", "Number there").holding(form.newId()).among(errors),
                Field.of("first_day", "First day there")
                    .hinted("Such as 2026-12-01. The day before is the last day here.")
                    .holding(form.firstDay())
                    .among(errors),
                Field.of("post", "Post there").holding(form.post()).among(errors),
                Field.of("base", "Base there").holding(form.base()).among(errors)));
    var titled =
        shell.page(
            view.heading(),
            new Item("People", "/people?force=" + force(of)),
            new Item(person(of), "/people/" + of),
            Item.here("Transfer"));
    return new ModelAndView(
        "workforce/transfer",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(Force::name).orElse(force.value());
  }
}

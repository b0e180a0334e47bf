package uk.muster.equipment.check.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.equipment.check.CheckList;
import uk.muster.equipment.check.CheckOutcome;
import uk.muster.equipment.check.Checks;
import uk.muster.equipment.check.Looked;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The form by which a vehicle or a piece of kit is checked, made for a telephone in a yard.
@Controller
class CheckPages {
  private static final Item CHECKS = new Item("Checks of equipment", "/registers/equipment-checks");

  private final Checks checks;
  private final Clock clock;

  CheckPages(Checks checks, Clock clock) {
    this.checks = checks;
    this.clock = clock;
  }

  @GetMapping("/check/{force}/{what}/{*code}")
  ModelAndView blank(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String what,
      @PathVariable String code) {
    return page(shell, list(actor, force, what, code), CheckForm.EMPTY, List.of());
  }

  @PostMapping("/check/{force}/{what}/{*code}")
  ModelAndView keep(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String what,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      @RequestParam Map<String, MultipartFile> files) {
    var list = list(actor, force, what, code);
    var form = new CheckForm(typed, taken(files));
    var outcome =
        switch (form.parse(list, LocalDate.now(clock))) {
          case CheckForm.Parsed.Invalid(var faults) -> new CheckOutcome.Refused(faults);
          case CheckForm.Parsed.Valid(var looked) -> checks.keep(actor, list, looked);
        };
    return switch (outcome) {
      case CheckOutcome.Saved(var entry) ->
          new ModelAndView("redirect:%s?done=added".formatted(entry.path()));
      case CheckOutcome.Refused(var faults) -> {
        var again = page(shell, list, form, faults);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private static Map<String, Looked.Taken> taken(Map<String, MultipartFile> files) {
    var all = new HashMap<String, Looked.Taken>();
    files.forEach((field, file) -> {
      var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      if (!file.isEmpty() || !name.isBlank()) {
        all.put(field, new Looked.Taken(0, name, file.getSize(), file::getInputStream));
      }
    });
    return all;
  }

  private CheckList list(Actor actor, String force, String what, String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    return checks.list(actor, new ForceId(force), what, code.substring(1));
  }

  private ModelAndView page(
      Shell shell, CheckList list, CheckForm form, List<CheckOutcome.Fault> faults) {
    var view = CheckViews.of(list, form, faults, LocalDate.now(clock));
    var titled = shell.page(view.heading(), CHECKS, Item.here("Check"));
    return new ModelAndView(
        "equipment/check",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}

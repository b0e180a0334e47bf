package uk.muster.inspection.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.request.AskingOutcome;
import uk.muster.inspection.request.RequestsToAll;
import uk.muster.inspection.request.TakeUpsByForce;
import uk.muster.look.Choice;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Asks every force for the same.
@Controller
class AskPages {
  private final RequestsToAll requests;
  private final TakeUpsByForce takeUps;
  private final Clock clock;

  AskPages(RequestsToAll requests, TakeUpsByForce takeUps, Clock clock) {
    this.requests = requests;
    this.takeUps = takeUps;
    this.clock = clock;
  }

  @GetMapping(RequestPages.PATH + "/new")
  ModelAndView form(Actor actor, Shell shell) {
    return page(actor, shell, new AskForm(Map.of("programme", actor.programme())), List.of());
  }

  @PostMapping(RequestPages.PATH + "/new")
  ModelAndView ask(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    actor.require(Right.CHANGE_INSPECTIONS);
    var form = new AskForm(typed);
    var errors = form.errors(LocalDate.now(clock));
    if (!errors.isEmpty()) {
      return page(actor, shell, form, errors);
    }
    return switch (requests.ask(actor, form.wanted())) {
      case AskingOutcome.Asked(var code, _, _) ->
          new ModelAndView("redirect:%s/%s".formatted(RequestPages.PATH, code));
      case AskingOutcome.Pointless(var why) ->
          page(actor, shell, form, List.of(new FieldError("due", why)));
      case AskingOutcome.Refused(var force, var faults) ->
          page(
              actor,
              shell,
              form,
              List.of(
                  new FieldError(
                      "name",
                      "Nobody was asked, because %s cannot be: %s"
                          .formatted(
                              force,
                              faults.stream()
                                  .map(Wrong::words)
                                  .collect(Collectors.joining("; "))))));
    };
  }

  private ModelAndView page(Actor actor, Shell shell, AskForm form, List<FieldError> errors) {
    actor.require(Right.CHANGE_INSPECTIONS);
    var forces = actor.forcesWith(Right.CHANGE_INSPECTIONS).size();
    var courses = new ArrayList<Choice>();
    courses.add(new Choice("", "None"));
    takeUps.courses(actor).forEach(course -> courses.add(new Choice(course, course)));
    var view =
        new AskView(
            "Ask %s".formatted(Words.count(forces, "force", "forces")),
            "Every force that your post covers is asked for the same by the same day. One that has"
                + " no inspection under the programme gets a desk-based one.",
            errors,
            form.field("name", "What is asked for", errors),
            form.field("programme", "Programme", errors),
            form.field("asks_for", "As", errors),
            AskForm.ASKS_FOR,
            form.field("unit", "Counted in", errors).hinted("Of a figure, such as officers"),
            form.field("take_up", "Take-up of the course", errors)
                .hinted("The figure is then how many enrolled, and stands in the comparison."),
            courses,
            form.field("due", "Due on", errors).hinted("Such as 21 December 2026"),
            form.field("details", "Details", errors));
    var titled =
        shell.page(
            view.heading(),
            new Item("Inspection", "/inspection"),
            RequestPages.REQUESTS,
            Item.here("Ask every force"));
    return new ModelAndView(
        "inspection/ask",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}

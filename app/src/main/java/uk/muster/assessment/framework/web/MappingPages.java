package uk.muster.assessment.framework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.MappingOutcome;
import uk.muster.assessment.framework.Mappings;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Takes in the text of a mapping: which question of an older framework each of a newer one is.
@Controller
@RequestMapping("/frameworks/mappings/bring-in")
class MappingPages {
  private static final String HEADING = "Bring in a mapping";

  private final Mappings mappings;

  MappingPages(Mappings mappings) {
    this.mappings = mappings;
  }

  @GetMapping
  ModelAndView form(Actor actor, Shell shell) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return page(shell, "", List.of());
  }

  @PostMapping
  ModelAndView take(
      Actor actor,
      Shell shell,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var given = BringInPages.Given.of(file, text);
    if (!given.wrong().isEmpty()) {
      return page(shell, given.text(), given.wrong());
    }
    return switch (mappings.bringIn(actor, given.name(), given.text())) {
      case MappingOutcome.Saved(var mapping) ->
          new ModelAndView(
              "redirect:/frameworks/%s/%d/from".formatted(mapping.toCode(), mapping.toVersion()));
      case MappingOutcome.Faulty(var faults) ->
          page(shell, given.text(), BringInPages.Given.faults(faults));
      case MappingOutcome.Circular(var chain) ->
          page(
              shell,
              given.text(),
              BringInPages.Given.faults(
                  List.of(
                      "It would lead back to where it began: %s"
                          .formatted(String.join(", then ", chain)))));
      case MappingOutcome.Changed _ ->
          throw new IllegalStateException("a new mapping was changed by somebody else");
      case MappingOutcome.Taken(var from, var to) ->
          page(
              shell,
              given.text(),
              BringInPages.Given.faults(
                  List.of("%s and %s are mapped already, and that stays".formatted(from, to))));
    };
  }

  private static ModelAndView page(Shell shell, String text, List<FieldError> errors) {
    return BringInPages.page(
        shell,
        HEADING,
        BringInView.of(
            HEADING,
            "It says of each question of a newer framework which question of an older one it is:"
                + " equal, part-of, overlaps or none. What it says of a question can be changed by"
                + " form after.",
            "/frameworks/mappings/bring-in",
            "YAML, at most 1 MB, with from, from-version, to, to-version and questions; each"
                + " question with to, from, relation and note",
            text,
            errors));
  }
}

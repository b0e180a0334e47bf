package uk.muster.assessment.framework.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.FrameworkOutcome;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Takes in the text of a framework, from a file or as typed, as a draft.
@Controller
@RequestMapping("/frameworks/bring-in")
class BringInPages {
  private static final String HEADING = "Bring in a framework";

  private final FrameworkChanges changes;

  BringInPages(FrameworkChanges changes) {
    this.changes = changes;
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
    var given = Given.of(file, text);
    if (!given.wrong().isEmpty()) {
      return page(shell, given.text(), given.wrong());
    }
    return switch (changes.bringIn(actor, given.name(), given.text())) {
      case FrameworkOutcome.Saved(var framework, _) ->
          new ModelAndView("redirect:%s?done=drafted".formatted(FrameworkTables.path(framework)));
      case FrameworkOutcome.Faulty(var faults) ->
          page(shell, given.text(), Given.faults(faults.stream().map(Object::toString).toList()));
      case FrameworkOutcome.Taken(var code, var version) ->
          page(
              shell,
              given.text(),
              Given.faults(
                  List.of(
                      "There is a version %d of %s already: give the change a new version"
                          .formatted(version, code))));
      case FrameworkOutcome.Changed _, FrameworkOutcome.WrongState _ ->
          throw new IllegalStateException("a new draft was changed by somebody else");
    };
  }

  private static ModelAndView page(Shell shell, String text, List<FieldError> errors) {
    var view =
        BringInView.of(
            HEADING,
            "It comes in as a draft when nothing is wrong with it. Everything that is wrong is said"
                + " at once, with its line.",
            "/frameworks/bring-in",
            "YAML, at most 1 MB; take one out to see how it is written",
            text,
            errors);
    return page(shell, HEADING, view);
  }

  static ModelAndView page(Shell shell, String heading, BringInView view) {
    var titled = shell.page(heading, FrameworkPages.HOME, Item.here(heading));
    return new ModelAndView(
        "assessment/framework-bring-in",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view),
        view.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// A text that somebody brings in, from a file or as typed.
  ///
  /// @param name how it is called in what is said of it
  /// @param text what was read, or what was typed when the file cannot be read
  /// @param wrong what is wrong with it before anybody reads it
  record Given(String name, String text, List<FieldError> wrong) {
    private static final int LARGEST = 1 << 20;

    static Given of(@Nullable MultipartFile file, String typed) {
      if (file == null || file.isEmpty()) {
        return typed.isBlank()
            ? wrong(typed, "Choose a file, or type the text")
            : new Given("text", typed, List.of());
      }
      if (file.getSize() > LARGEST) {
        return wrong(
            typed,
            "The file has %d bytes and may have at most %d".formatted(file.getSize(), LARGEST));
      }
      return utf8(file)
          .map(text ->
              odd(text)
                  .map(why -> wrong(typed, why))
                  .orElseGet(() -> new Given(name(file), text, List.of())))
          .orElseGet(() -> wrong(typed, "The file is not text in UTF-8"));
    }

    private static Given wrong(String typed, String message) {
      return new Given("", typed, List.of(new FieldError("file", message)));
    }

    private static Optional<String> utf8(MultipartFile file) {
      try {
        return Optional.of(
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.getBytes()))
                .toString());
      } catch (CharacterCodingException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// Where a character stands that no text has; it is not shown again.
    private static Optional<String> odd(String text) {
      return text.chars()
          .filter(letter -> Character.isISOControl(letter) && "\n\r\t".indexOf(letter) < 0)
          .mapToObj(letter ->
              "The file holds the control character U+%04X in line %d"
                  .formatted(
                      letter,
                      1
                          + text.substring(0, text.indexOf(letter))
                              .chars()
                              .filter(c -> c == '\n')
                              .count()))
          .findFirst();
    }

    private static String name(MultipartFile file) {
      var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      return name.isBlank() ? "file" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /// What is wrong with the text, all of it, as the page says it.
    static List<FieldError> faults(List<String> words) {
      return words.stream().map(one -> new FieldError("text", one)).toList();
    }
  }
}

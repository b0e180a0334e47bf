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
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Takes in the text of a framework, from a file or as typed, as a draft.
@Controller
@RequestMapping("/frameworks/bring-in")
class BringInPages {
  private static final int LARGEST = 1 << 20;

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
    if (file == null || file.isEmpty()) {
      return text.isBlank()
          ? page(shell, "", List.of(new FieldError("file", "Choose a file, or type the text")))
          : taken(actor, shell, "text", text);
    }
    if (file.getSize() > LARGEST) {
      return page(
          shell,
          text,
          List.of(
              new FieldError(
                  "file",
                  "The file has %d bytes and may have at most %d"
                      .formatted(file.getSize(), LARGEST))));
    }
    var read = utf8(file);
    return read.isEmpty()
        ? page(shell, text, List.of(new FieldError("file", "The file is not text in UTF-8")))
        : taken(actor, shell, name(file), read.get());
  }

  private ModelAndView taken(Actor actor, Shell shell, String name, String text) {
    return switch (changes.bringIn(actor, name, text)) {
      case FrameworkOutcome.Saved(var framework, _) ->
          new ModelAndView("redirect:%s?done=drafted".formatted(FrameworkTables.path(framework)));
      case FrameworkOutcome.Faulty(var faults) ->
          page(
              shell,
              text,
              faults.stream().map(fault -> new FieldError("text", fault.toString())).toList());
      case FrameworkOutcome.Taken(var code, var version) ->
          page(
              shell,
              text,
              List.of(
                  new FieldError(
                      "text",
                      "There is a version %d of %s already: give the change a new version"
                          .formatted(version, code))));
      case FrameworkOutcome.Changed _, FrameworkOutcome.WrongState _ ->
          throw new IllegalStateException("a new draft was changed by somebody else");
    };
  }

  private static Optional<String> utf8(MultipartFile file) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.isBlank() ? "file" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static ModelAndView page(Shell shell, String text, List<FieldError> errors) {
    var view =
        new BringInView(
            errors,
            Field.of("file", "A file")
                .hinted("YAML, at most 1 MB; take one out to see how it is written")
                .among(errors),
            Field.of("text", "Or the text").holding(text).among(errors));
    var titled =
        shell.page("Bring in a framework", FrameworkPages.HOME, Item.here("Bring in a framework"));
    return new ModelAndView(
        "assessment/framework-bring-in",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}

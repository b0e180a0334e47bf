package uk.muster.reports.look.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.reports.ReportKind;
import uk.muster.reports.kind.Documents;
import uk.muster.reports.look.ForceLook;
import uk.muster.reports.look.ForceLooks;
import uk.muster.reports.look.LookOutcome;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Brings in and takes out a force's own templates, and its logo.
@Controller
@RequestMapping("/reports/look")
class LookPages {
  private static final Shell.Item DOCUMENTS = new Shell.Item("Documents", "/reports");

  private final ForceLooks looks;
  private final Catalogue catalogue;

  LookPages(ForceLooks looks, Catalogue catalogue) {
    this.looks = looks;
    this.catalogue = catalogue;
  }

  @GetMapping
  ModelAndView look(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String done) {
    actor.require(Right.READ_CAPABILITY);
    return page(actor, shell, force(force), done, List.of());
  }

  @GetMapping("/{kind}.txt")
  ResponseEntity<byte[]> text(
      Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_CAPABILITY);
    var of = kind(kind);
    var text = looks.of(actor, force(force)).template(of).orElseGet(() -> Documents.template(kind));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.txt\"".formatted(kind, force))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/template")
  ModelAndView template(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    actor.require(Right.RUN_CAMPAIGNS);
    var of = force(force);
    actor.require(Right.RUN_CAMPAIGNS, of);
    var what = kind(kind);
    if (!back.isEmpty()) {
      return answer(actor, shell, of, "file", looks.template(actor, of, what, ""));
    }
    var text = utf8(bytes(file));
    return text.filter(one -> !one.isBlank())
        .map(one -> answer(actor, shell, of, "file", looks.template(actor, of, what, one)))
        .orElseGet(() -> wrong(actor, shell, of, "file", "Choose a file that holds text in UTF-8"));
  }

  @PostMapping("/logo")
  ModelAndView logo(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String alternative,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(name = "picture", required = false) @Nullable MultipartFile file) {
    actor.require(Right.RUN_CAMPAIGNS);
    var of = force(force);
    actor.require(Right.RUN_CAMPAIGNS, of);
    var picture = back.isEmpty() ? bytes(file) : new byte[0];
    return picture.length == 0 && back.isEmpty()
        ? wrong(actor, shell, of, "picture", "Choose a PNG or JPEG file")
        : answer(actor, shell, of, "picture", looks.logo(actor, of, picture, alternative));
  }

  private ModelAndView answer(
      Actor actor, Shell shell, ForceId force, String field, LookOutcome outcome) {
    return switch (outcome) {
      case LookOutcome.Kept _ -> back(force, "kept");
      case LookOutcome.Same _ -> back(force, "same");
      case LookOutcome.Refused(var why) -> wrong(actor, shell, force, field, why);
    };
  }

  private static ModelAndView back(ForceId force, String done) {
    return new ModelAndView("redirect:/reports/look?force=%s&done=%s".formatted(force, done));
  }

  private ModelAndView wrong(Actor actor, Shell shell, ForceId force, String field, String why) {
    return page(actor, shell, force, "", List.of(new FieldError(field, why)));
  }

  private ModelAndView page(
      Actor actor, Shell shell, ForceId force, String done, List<FieldError> errors) {
    var look = looks.of(actor, force);
    var heading =
        "Templates and logo of " + catalogue.force(force).map(one -> one.name()).orElse("");
    var view =
        new LookView(
            heading,
            force.value(),
            Arrays.stream(ReportKind.values()).map(kind -> line(look, kind, force)).toList(),
            look.logo().map(one -> one.alternative()).orElse(""),
            actor.can(Right.RUN_CAMPAIGNS, force),
            switch (done) {
              case "kept" -> "It is kept, and used from the next document on";
              case "same" -> "Nothing changed: it is the same as before";
              default -> "";
            },
            Field.of("kind", "Kind of document"),
            Arrays.stream(ReportKind.values())
                .map(kind -> new Choice(kind.code(), kind.words()))
                .toList(),
            Field.of("file", "Template")
                .hinted("Text in UTF-8, written as one that is taken out")
                .among(errors),
            Field.of("picture", "Logo")
                .hinted(
                    "PNG or JPEG, at most 1 MB; it is drawn anew without what else is in the file")
                .among(errors),
            Field.of("alternative", "What the logo shows")
                .hinted("Read aloud to those who cannot see it")
                .holding(look.logo().map(one -> one.alternative()).orElse("")),
            errors);
    var titled = shell.page(heading, DOCUMENTS, Shell.Item.here("Templates and logo"));
    return new ModelAndView(
        "reports/look",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static LookView.Line line(ForceLook look, ReportKind kind, ForceId force) {
    var own = Optional.ofNullable(look.templates().get(kind));
    return new LookView.Line(
        kind.words(),
        kind.code(),
        own.map(one -> "The force's own, version %d, by %s".formatted(one.version(), one.by()))
            .orElse("Muster's"),
        "/reports/look/%s.txt?force=%s".formatted(kind.code(), force));
  }

  private ForceId force(String force) {
    if (!ForceId.isShaped(force) || catalogue.force(new ForceId(force)).isEmpty()) {
      throw new NotFound("force", force);
    }
    return new ForceId(force);
  }

  private static ReportKind kind(String kind) {
    return ReportKind.find(kind).orElseThrow(() -> new NotFound("kind of document", kind));
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

package uk.muster.assessment.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.evidence.EvidenceLibrary;
import uk.muster.assessment.evidence.EvidenceOutcome;
import uk.muster.assessment.evidence.GivenFile;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.OwnAddress;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Evidence: adding it, its versions, who uses it, taking it out and withdrawing it.
@Controller
class EvidencePages {
  private static final Item LIBRARY = new Item("Evidence", "/registers/evidence");

  private final EvidenceLibrary library;
  private final EvidenceViews views;
  private final OwnAddress own;

  EvidencePages(
      EvidenceLibrary library,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      OwnAddress own,
      Clock clock) {
    this.library = library;
    this.own = own;
    views = new EvidenceViews(register, reading, catalogue, clock);
  }

  @GetMapping("/evidence/new")
  ModelAndView blank(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String address) {
    var form = new EvidenceForm(Map.of("address", address));
    return blank(actor, shell, asked(actor, force), form, List.of());
  }

  @PostMapping("/evidence/new")
  ModelAndView keep(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) MultipartFile file,
      HttpServletRequest request) {
    var id = asked(actor, force);
    var form = new EvidenceForm(typed);
    return switch (kept(actor, id, form, file, path(form.text("address"), request))) {
      case EvidenceOutcome.Done(var code, _) -> item(id, code);
      case EvidenceOutcome.Refused(var faults) ->
          refused(blank(actor, shell, id, form, EvidenceForm.errors(faults)));
    };
  }

  /// A file or a list, one of the two.
  private EvidenceOutcome kept(
      Actor actor, ForceId force, EvidenceForm form, MultipartFile file, String address) {
    var values = form.values();
    if (!address.isEmpty() && isChosen(file)) {
      return library.refused(
          actor,
          force,
          values,
          "file",
          "Give a file (%s) or the address of a list (%s): one of the two"
              .formatted(given(file).name(), address));
    }
    if (!address.isEmpty()) {
      return library.keepView(actor, force, values, form.marking(), address);
    }
    return isChosen(file)
        ? library.keep(actor, force, values, form.marking(), given(file))
        : library.refused(
            actor, force, values, "file", "Choose a file, or give the address of a list");
  }

  private static boolean isChosen(MultipartFile file) {
    return file != null && !(file.isEmpty() && given(file).name().isBlank());
  }

  /// An address of this system without its beginning; any other as it is.
  private String path(String address, HttpServletRequest request) {
    try {
      var uri = URI.create(address);
      var host = Optional.ofNullable(uri.getHost()).orElse("");
      var isOurs =
          host.equalsIgnoreCase(own.host()) || host.equalsIgnoreCase(request.getServerName());
      return isOurs
          ? address.substring(
              address.indexOf(uri.getRawAuthority()) + uri.getRawAuthority().length())
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private ModelAndView blank(
      Actor actor, Shell shell, ForceId force, EvidenceForm form, List<FieldError> errors) {
    var view = views.blank(force, library.mostBytes(actor), form, errors);
    return page(shell, "assessment/evidence-new", view.heading(), view, errors, Item.here("Add"));
  }

  @GetMapping("/evidence/{force}/{code}")
  ModelAndView item(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    return item(actor, shell, id(force), code, EvidenceForm.EMPTY, List.of());
  }

  private ModelAndView item(
      Actor actor,
      Shell shell,
      ForceId force,
      String code,
      EvidenceForm form,
      List<FieldError> errors) {
    var record = library.get(actor, force, code);
    var changes = actor.can(Right.ANSWER_ASSESSMENTS, force);
    var view = views.item(record, changes, form, errors);
    var marked = shell.atLeast(record.item().classification());
    return page(marked, "assessment/evidence", view.heading(), view, errors, Item.here(code));
  }

  @PostMapping("/evidence/{force}/{code}/versions")
  ModelAndView addVersion(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) MultipartFile file) {
    actor.require(Right.ANSWER_ASSESSMENTS, id(force));
    var form = new EvidenceForm(typed);
    var outcome =
        isChosen(file)
            ? library.addVersion(
                actor, id(force), code, form.text("effective_on"), form.text("note"), given(file))
            : new EvidenceOutcome.Refused(
                List.of(new EvidenceOutcome.Fault("file", "Choose the file of the new version")));
    return answer(actor, shell, id(force), code, form, outcome);
  }

  @PostMapping("/evidence/{force}/{code}/withdraw")
  ModelAndView withdraw(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = new EvidenceForm(typed);
    var outcome = library.withdraw(actor, id(force), code, form.text("withdrawn_because"));
    return answer(actor, shell, id(force), code, form, outcome);
  }

  private ModelAndView answer(
      Actor actor,
      Shell shell,
      ForceId force,
      String code,
      EvidenceForm form,
      EvidenceOutcome outcome) {
    return switch (outcome) {
      case EvidenceOutcome.Done(var same, _) -> item(force, same);
      case EvidenceOutcome.Refused(var faults) ->
          refused(item(actor, shell, force, code, form, EvidenceForm.errors(faults)));
    };
  }

  /// The file, to be kept elsewhere and not opened here; nothing in it can run as a page.
  @GetMapping("/evidence/{force}/{code}/versions/{version}")
  ResponseEntity<byte[]> content(
      Actor actor,
      @PathVariable String force,
      @PathVariable String code,
      @PathVariable int version) {
    var content = library.content(actor, id(force), code, version);
    var name = content.version().fileName();
    var dot = name.lastIndexOf('.');
    var marked =
        "%s-%s%s".formatted(name.substring(0, dot), content.marking().words(), name.substring(dot));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.version().mediaType()))
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(marked, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content.bytes());
  }

  private static GivenFile given(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return new GivenFile(name, file.getSize(), file::getInputStream);
  }

  /// The force asked for; the first that the actor may add evidence of when none was.
  private static ForceId asked(Actor actor, String force) {
    actor.require(Right.ANSWER_ASSESSMENTS);
    var own = actor.forcesWith(Right.ANSWER_ASSESSMENTS).stream().sorted().findFirst();
    var id = force.isEmpty() ? own.orElseThrow(() -> new NotFound("force", force)) : id(force);
    actor.require(Right.ANSWER_ASSESSMENTS, id);
    return id;
  }

  private static ForceId id(String force) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    return new ForceId(force);
  }

  private static ModelAndView item(ForceId force, String code) {
    return new ModelAndView("redirect:/evidence/%s/%s".formatted(force, code));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(
      Shell shell,
      String template,
      String heading,
      Object view,
      List<FieldError> errors,
      Item last) {
    var titled = shell.page(heading, LIBRARY, last);
    return new ModelAndView(
        template, Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}

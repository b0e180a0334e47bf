package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import uk.muster.database.Outage;
import uk.muster.once.TakenOver;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Language;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Recorded;
import uk.muster.shared.Shell;
import uk.muster.site.guard.EveryAnswer;

/// One answer for each kind of failure. A bug is logged once under the request's identifier; the
/// page shows that identifier and never the message.
@ControllerAdvice
class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Shells shells;
  private final ActorArgument actors;
  private final ApplicationEventPublisher events;

  Errors(Shells shells, ActorArgument actors, ApplicationEventPublisher events) {
    this.shells = shells;
    this.actors = actors;
    this.events = events;
  }

  @ExceptionHandler
  ModelAndView notAllowed(NotAllowed refusal, HttpServletRequest request) {
    var actor = actors.of(request);
    events.publishEvent(new Refused(actor, request.getRequestURI(), refusal));
    return inEnglish(HttpStatus.FORBIDDEN, "error.not-covered", refusal, request);
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound missing, HttpServletRequest request) {
    return inEnglish(HttpStatus.NOT_FOUND, "error.nothing-here", missing, request);
  }

  @ExceptionHandler
  ModelAndView noPost(NoPost none, HttpServletRequest request) {
    var language = language(request);
    return page(
        HttpStatus.FORBIDDEN,
        language.say("error.no-post"),
        language.say("error.no-post.words", none.account()),
        request);
  }

  @ExceptionHandler
  ModelAndView takenOver(TakenOver other, HttpServletRequest request) {
    return outsidePages(HttpStatus.CONFLICT, request);
  }

  @ExceptionHandler
  @Nullable ModelAndView anythingElse(Exception failure, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null; // whoever asked has gone; nobody reads an answer
    }
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return outsidePages(HttpStatus.valueOf(known.getStatusCode().value()), request);
    }
    if (failure instanceof TypeMismatchException) {
      return outsidePages(HttpStatus.BAD_REQUEST, request);
    }
    if (failure instanceof IllegalArgumentException wrong) {
      return inEnglish(HttpStatus.BAD_REQUEST, "error.cannot", wrong, request);
    }
    var outage = Outage.behind(failure);
    if (outage.isPresent()) {
      return outage(OutageFilter.view(outage.get(), request, failure), request);
    }
    LOG.error("Failure at {}", request.getRequestURI(), failure);
    var language = language(request);
    return page(
        HttpStatus.INTERNAL_SERVER_ERROR,
        language.say("error.broken"),
        language.say("error.broken.words"),
        request);
  }

  /// Who asks is not asked of a database that does not answer.
  private ModelAndView outage(ErrorView view, HttpServletRequest request) {
    var shell = shells.plain(request).page(view.heading());
    var page = new ModelAndView("site/error", Map.of("shell", shell, "page", view));
    page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    return page;
  }

  /// The page for what failed before any page was asked: a form without its hidden field, an
  /// address that is refused.
  ModelAndView outsidePages(HttpStatus status, HttpServletRequest request) {
    var language = language(request);
    var words =
        request.getAttribute(UploadLimit.WRONG_NAME) instanceof String name
            ? language.say("error.cannot.file-name", name)
            : words(status, language);
    return page(status, language.say("error.cannot"), words, request);
  }

  private static String words(HttpStatus status, Language language) {
    return switch (status) {
      case NOT_FOUND -> language.say("error.cannot.address");
      case FORBIDDEN -> language.say("error.cannot.old-form");
      case CONFLICT -> language.say("error.cannot.sent-before");
      case TOO_MANY_REQUESTS -> language.say("error.cannot.too-many");
      case CONTENT_TOO_LARGE -> language.say("error.cannot.too-large");
      default -> language.say("error.cannot.request", status.getReasonPhrase());
    };
  }

  /// What a page quotes and the log names: the request's identifier.
  static String reference(HttpServletRequest request) {
    return request.getAttribute(EveryAnswer.REQUEST) instanceof String number ? number : "";
  }

  private static Language language(HttpServletRequest request) {
    return Appearances.of(request).language();
  }

  /// A heading in the shell's language over what the failure itself says.
  private ModelAndView inEnglish(
      HttpStatus status, String heading, RuntimeException failure, HttpServletRequest request) {
    var said = Optional.ofNullable(failure.getMessage()).orElse("");
    return page(status, language(request).say(heading), said, false, request);
  }

  private ModelAndView page(
      HttpStatus status, String heading, String words, HttpServletRequest request) {
    return page(status, heading, words, true, request);
  }

  private ModelAndView page(
      HttpStatus status,
      String heading,
      String words,
      boolean translated,
      HttpServletRequest request) {
    var view = new ErrorView(heading, words, translated, reference(request));
    var page = new ModelAndView("site/error", Map.of("shell", shell(request, view), "page", view));
    page.setStatus(status);
    return page;
  }

  private Shell shell(HttpServletRequest request, ErrorView view) {
    try {
      return shells.of(actors.of(request), request).page(view.heading());
    } catch (RuntimeException e) {
      return shells.plain(request).page(view.heading());
    }
  }

  /// Someone asked for what the post does not cover.
  private record Refused(Actor actor, String subject, NotAllowed why) implements Recorded {
    @Override
    public String act() {
      return "refused";
    }

    @Override
    public Optional<ForceId> force() {
      return actor.forces().size() == 1 ? actor.forces().stream().findFirst() : Optional.empty();
    }

    @Override
    public String reason() {
      return String.valueOf(why.getMessage());
    }
  }
}

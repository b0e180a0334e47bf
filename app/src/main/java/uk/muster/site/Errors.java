package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
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
    return page(
        HttpStatus.FORBIDDEN,
        ErrorView.of("Your post does not cover this", said(refusal)),
        request);
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound missing, HttpServletRequest request) {
    return page(HttpStatus.NOT_FOUND, ErrorView.of("Nothing is here", said(missing)), request);
  }

  @ExceptionHandler
  ModelAndView noPost(NoPost none, HttpServletRequest request) {
    return page(HttpStatus.FORBIDDEN, ErrorView.of("You hold no post today", said(none)), request);
  }

  @ExceptionHandler
  ModelAndView anythingElse(Exception failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      var status = HttpStatus.valueOf(known.getStatusCode().value());
      return page(status, ErrorView.of("Muster cannot answer that", words(status)), request);
    }
    if (failure instanceof TypeMismatchException) {
      var status = HttpStatus.BAD_REQUEST;
      return page(status, ErrorView.of("Muster cannot answer that", words(status)), request);
    }
    if (failure instanceof IllegalArgumentException wrong) {
      return page(
          HttpStatus.BAD_REQUEST, ErrorView.of("Muster cannot answer that", said(wrong)), request);
    }
    LOG.error("Failure at {}", request.getRequestURI(), failure);
    return page(
        HttpStatus.INTERNAL_SERVER_ERROR,
        ErrorView.of(
            "Something went wrong on our side",
            "Nothing that was saved is lost. Try again; if it happens again, quote the reference."),
        request);
  }

  /// The page for what failed before any page was asked: a form without its hidden field, an
  /// address that is refused.
  ModelAndView outsidePages(HttpStatus status, HttpServletRequest request) {
    return page(status, ErrorView.of("Muster cannot answer that", words(status)), request);
  }

  private static String said(RuntimeException failure) {
    return Optional.ofNullable(failure.getMessage()).orElse("");
  }

  private static String words(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is no page at this address.";
      case FORBIDDEN ->
          "The form was too old, or was not sent from a page of Muster. Open the page again.";
      case TOO_MANY_REQUESTS ->
          "More requests came from here than people make. Wait a moment, then go on.";
      case CONTENT_TOO_LARGE -> "More was sent than Muster takes at once.";
      default -> "The request was not understood (%s).".formatted(status.getReasonPhrase());
    };
  }

  private ModelAndView page(HttpStatus status, ErrorView view, HttpServletRequest request) {
    var reference =
        request.getAttribute(EveryAnswer.REQUEST) instanceof String number ? number : "";
    var page =
        new ModelAndView(
            "site/error",
            Map.of("shell", shell(request, view), "page", view.underReference(reference)));
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

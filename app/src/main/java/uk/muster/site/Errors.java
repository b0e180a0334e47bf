package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.database.Outage;
import uk.muster.once.TakenOver;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Recorded;
import uk.muster.shared.Shell;

/// One answer for each kind of failure. A bug is logged once with a reference; the page shows the
/// reference and never the message.
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
        new ErrorView("Your post does not cover this", said(refusal), ""),
        request);
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound missing, HttpServletRequest request) {
    return page(HttpStatus.NOT_FOUND, new ErrorView("Nothing is here", said(missing), ""), request);
  }

  @ExceptionHandler
  ModelAndView noPost(NoPost none, HttpServletRequest request) {
    return page(
        HttpStatus.FORBIDDEN, new ErrorView("You hold no post today", said(none), ""), request);
  }

  @ExceptionHandler
  ModelAndView takenOver(TakenOver other, HttpServletRequest request) {
    return outsidePages(HttpStatus.CONFLICT, request);
  }

  @ExceptionHandler
  ModelAndView anythingElse(Exception failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      var status = HttpStatus.valueOf(known.getStatusCode().value());
      return page(status, new ErrorView("Muster cannot answer that", words(status), ""), request);
    }
    if (failure instanceof TypeMismatchException) {
      var status = HttpStatus.BAD_REQUEST;
      return page(status, new ErrorView("Muster cannot answer that", words(status), ""), request);
    }
    if (failure instanceof IllegalArgumentException wrong) {
      return page(
          HttpStatus.BAD_REQUEST,
          new ErrorView("Muster cannot answer that", said(wrong), ""),
          request);
    }
    var outage = Outage.behind(failure);
    if (outage.isPresent()) {
      return outage(OutageFilter.view(outage.get(), request, failure), request);
    }
    var reference = reference();
    LOG.error("Failure {} at {}", reference, request.getRequestURI(), failure);
    return page(
        HttpStatus.INTERNAL_SERVER_ERROR,
        new ErrorView(
            "Something went wrong on our side",
            "Nothing that was saved is lost. Try again; if it happens again, quote the reference.",
            reference),
        request);
  }

  /// What a page quotes and the log names.
  static String reference() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(4);
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
    return page(status, new ErrorView("Muster cannot answer that", words(status), ""), request);
  }

  private static String said(RuntimeException failure) {
    return Optional.ofNullable(failure.getMessage()).orElse("");
  }

  private static String words(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is no page at this address.";
      case FORBIDDEN ->
          "The form was too old, or was not sent from a page of Muster. Open the page again.";
      case CONFLICT ->
          "You sent this before, and it was done or is being done; nothing was done twice. Open the"
              + " page again to see it.";
      default -> "The request was not understood (%s).".formatted(status.getReasonPhrase());
    };
  }

  private ModelAndView page(HttpStatus status, ErrorView view, HttpServletRequest request) {
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

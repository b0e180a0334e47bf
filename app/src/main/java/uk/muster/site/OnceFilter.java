package uk.muster.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.once.Answer;
import uk.muster.once.Attempt;
import uk.muster.once.Once;
import uk.muster.once.Sent;
import uk.muster.once.Turn;
import uk.muster.shared.Actor;

/// What is sent twice is done once. Every form carries a key in a hidden field (`muster/csrf.jte`),
/// a call in the header `Idempotency-Key`; the second of two gets the answer of the first.
@Component
class OnceFilter extends OncePerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  static final String AGAIN = "Muster-Answered-Before";

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_BYTES = 1 << 20;

  private final Once once;
  private final ActorArgument actors;
  private final TypedTexts typed;
  private final Clock clock;
  private final AtomicReference<Instant> tidied = new AtomicReference<>(Instant.EPOCH);

  OnceFilter(Once once, ActorArgument actors, TypedTexts typed, Clock clock) {
    this.once = once;
    this.actors = actors;
    this.typed = typed;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = CHANGING.contains(request.getMethod()) ? key(request) : "";
    var actor = key.isEmpty() ? Optional.<Actor>empty() : actor(request);
    if (actor.isEmpty()) {
      chain.doFilter(request, response);
    } else if (!Sent.isKey(key)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      tidy();
      answer(actor.get(), new Sent(key, WholeRequest.digest(request)), request, response, chain);
    }
  }

  private void answer(
      Actor actor,
      Sent sent,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    switch (turn(actor, sent)) {
      case Turn.Ours(var attempt) -> work(actor, attempt, request, response, chain);
      case Turn.Answered(var before) -> again(before, response);
      case Turn.DoneUnanswered _, Turn.Theirs _ ->
          response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }

  /// Waits a while for the answer of another who is at it; then takes over, unless it is done.
  private Turn turn(Actor actor, Sent sent) {
    var deadline = clock.instant().plus(PATIENCE);
    var turn = once.begin(actor, sent);
    while ((turn instanceof Turn.Theirs || turn instanceof Turn.DoneUnanswered)
        && clock.instant().isBefore(deadline)) {
      pause();
      turn = once.begin(actor, sent);
    }
    return turn instanceof Turn.Theirs theirs ? once.takeOver(actor, sent, theirs) : turn;
  }

  private void work(
      Actor actor,
      Attempt attempt,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var kept = new ContentCachingResponseWrapper(response);
    var answered = false;
    try {
      attempt.<Exception>run(() -> {
        chain.doFilter(request, kept);
        return kept;
      });
      answered = kept.getStatus() < 500 && kept.getContentSize() <= MOST_BYTES;
      if (answered) {
        once.answered(actor, attempt, of(kept));
      }
      kept.copyBodyToResponse();
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    } finally {
      if (!answered) {
        release(actor, attempt);
      }
    }
  }

  private void release(Actor actor, Attempt attempt) {
    try {
      once.failed(actor, attempt);
    } catch (DataAccessException | TransactionException e) {
      // It stays begun: whoever sends it again takes over after a while.
      logger.warn("What was sent could not be released: " + e.getMessage());
    }
  }

  private static Answer of(ContentCachingResponseWrapper response) {
    return new Answer(
        response.getStatus(),
        Optional.ofNullable(response.getHeader("Location")).orElse(""),
        Optional.ofNullable(response.getContentType()).orElse(""),
        new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static void again(Answer answer, HttpServletResponse response) throws IOException {
    response.setHeader(AGAIN, "true");
    if (answer.status() >= 400 && answer.body().isEmpty()) {
      response.sendError(answer.status());
      return;
    }
    response.setStatus(answer.status());
    if (!answer.location().isEmpty()) {
      response.setHeader("Location", answer.location());
    }
    if (!answer.contentType().isEmpty()) {
      response.setContentType(answer.contentType());
    }
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String key(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .or(() -> Optional.ofNullable(request.getParameter(WholeRequest.KEY)))
        .orElse("");
  }

  private Optional<Actor> actor(HttpServletRequest request) {
    try {
      return request.getUserPrincipal() == null
          ? Optional.empty()
          : Optional.of(actors.of(request));
    } catch (NoPost e) {
      return Optional.empty();
    }
  }

  /// Forgets what is old, once an hour.
  void tidy() {
    var last = tidied.get();
    if (last.isBefore(clock.instant().minus(Duration.ofHours(1)))
        && tidied.compareAndSet(last, clock.instant())) {
      once.forget(Once.FORGETTING);
      typed.forget(TypedTexts.FORGETTING);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while another does the same", e);
    }
  }
}

package uk.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.OpenSession;
import uk.muster.access.Sessions;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// Where a person is signed in, and how to end it.
@Controller
class SessionPages {
  private final Sessions sessions;
  private final Clock clock;

  SessionPages(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @GetMapping("/your-sessions")
  ModelAndView list(
      Actor actor,
      Shell shell,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String done) {
    var here =
        Optional.ofNullable(request.getSession(false))
            .map(session -> OpenSession.handle(session.getId()))
            .orElse("");
    var lines =
        sessions.list(actor).stream()
            .map(session -> line(session, session.handle().equals(here)))
            .toList();
    var view = new SessionsView(heading(lines), lines, done.equals("ended"));
    return new ModelAndView(
        "access/sessions", Map.of("shell", shell.page("Your sessions"), "page", view));
  }

  @PostMapping("/your-sessions/{handle}/end")
  String end(Actor actor, @PathVariable String handle) {
    sessions.end(actor, handle);
    return "redirect:/your-sessions?done=ended";
  }

  @PostMapping("/your-sessions/end-all")
  String endAll(Actor actor) {
    sessions.endAll(actor);
    return "redirect:/sign-in?out";
  }

  private static String heading(List<SessionsView.Line> lines) {
    return lines.size() == 1
        ? "You are signed in at 1 place"
        : "You are signed in at %s places".formatted(Words.number(lines.size()));
  }

  private SessionsView.Line line(OpenSession session, boolean here) {
    return new SessionsView.Line(
        session.handle(),
        Words.hourAndDate(LocalDateTime.ofInstant(session.since(), clock.getZone())),
        Words.hourAndDate(LocalDateTime.ofInstant(session.lastUsed(), clock.getZone())),
        session.from(),
        session.browser(),
        session.by(),
        here);
  }
}

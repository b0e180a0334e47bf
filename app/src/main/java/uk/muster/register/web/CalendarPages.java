package uk.muster.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.reference.Catalogue;
import uk.muster.register.Due;
import uk.muster.register.DueCalendar;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Everything due, of all registers: a month on a page, a year and a half as a file for a calendar.
@Controller
class CalendarPages {
  /// Before anything was ever due: what is overdue stays until it is done.
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private static final int FILE_DAYS = 550;
  private static final int FILE_MOST = 20_000;

  private final DueCalendar calendar;
  private final CalendarViews views;
  private final Clock clock;

  CalendarPages(DueCalendar calendar, Catalogue catalogue, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
    views = new CalendarViews(catalogue);
  }

  @GetMapping("/calendar")
  ModelAndView month(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_CAPABILITY);
    var today = LocalDate.now(clock);
    var shown = month(month, today);
    var one = force(force);
    var due = calendar.due(actor, one, new Period(shown.atDay(1), shown.atEndOfMonth()));
    var overdue = calendar.due(actor, one, new Period(EVER, today.minusDays(1)));
    var forces = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    var view = views.view(shown, today, due, overdue, forces, force);
    return new ModelAndView(
        "register/calendar",
        Map.of(
            "shell",
            shell
                .atLeast(classification(due))
                .atLeast(classification(overdue))
                .page(view.heading(), RegisterIndexPages.REGISTERS, Item.here("Calendar")),
            "page",
            view));
  }

  @GetMapping("/calendar.ics")
  ResponseEntity<byte[]> file(
      Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_CAPABILITY);
    var today = LocalDate.now(clock);
    var due =
        calendar.due(
            actor,
            force(force),
            new Period(today.minusDays(30), today.plusDays(FILE_DAYS)),
            FILE_MOST);
    var marked = shell.atLeast(classification(due));
    var text = new CalendarFile(marked.marked().words(), Instant.now(clock)).text(due);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"due-%s-%s.ics\"".formatted(today, marked.marked().inName()))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Classification classification(List<Due> due) {
    return Classification.of(due.stream().map(Due::classification));
  }

  private static Optional<ForceId> force(String text) {
    return ForceId.isShaped(text) ? Optional.of(new ForceId(text)) : Optional.empty();
  }

  /// The month asked for; this one when none was.
  private static YearMonth month(String text, LocalDate today) {
    try {
      var asked = text.isEmpty() ? YearMonth.from(today) : YearMonth.parse(text);
      if (asked.getYear() >= 1900 && asked.getYear() <= 2199) {
        return asked;
      }
    } catch (DateTimeException e) {
      // it is said below
    }
    throw new NotFound("month", text);
  }
}

package uk.muster.workforce.training.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.training.CourseSession;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.web.Codes;

/// Sessions by month.
@Controller
class CalendarPages {
  private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d\\d-(0[1-9]|1[0-2])");
  private static final int NAMED = 3;

  private final Courses courses;
  private final Codes codes;
  private final TrainingTables tables;
  private final Clock clock;

  CalendarPages(Courses courses, Catalogue catalogue, Clock clock) {
    this.courses = courses;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new TrainingTables(codes);
  }

  @GetMapping("/training/calendar")
  ModelAndView calendar(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String month) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    var errors = new ArrayList<FieldError>();
    var shown = month(month);
    if (shown.isEmpty()) {
      errors.add(new FieldError("month", "Month (%s) must be such as 2026-11".formatted(month)));
    }
    var of = shown.orElseGet(this::thisMonth);
    var sessions = courses.calendar(actor, id, days(of));
    var view =
        new CalendarView(
            "%s: %s in %s %d"
                .formatted(
                    codes.force(id),
                    Words.count(sessions.size(), "session", "sessions"),
                    Words.month(of),
                    of.getYear()),
            errors,
            id.value(),
            codes.forces(actor, Right.READ_COUNTS),
            Field.of("month", "Month")
                .holding(errors.isEmpty() ? of.toString() : month)
                .among(errors),
            link(id, of.minusMonths(1)),
            link(id, of.plusMonths(1)),
            weeks(of, sessions),
            tables.sessions(sessions, true),
            address("/training/calendar.csv", id, of));
    var titled =
        shell.page(view.heading(), new Item("Training", "/training"), Item.here("Calendar"));
    return new ModelAndView(
        "training/calendar",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/training/calendar.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String month) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    var of = month(month).orElseThrow(() -> new NotFound("month", month));
    return CsvFile.of(
        shell,
        "sessions-" + id,
        of.atDay(1),
        tables.sessions(courses.calendar(actor, id, days(of)), true));
  }

  private Optional<YearMonth> month(String text) {
    return text.isBlank()
        ? Optional.of(thisMonth())
        : MONTH.matcher(text.strip()).matches()
            ? Optional.of(YearMonth.parse(text.strip()))
            : Optional.empty();
  }

  private YearMonth thisMonth() {
    return YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  private static Period days(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static Link link(ForceId force, YearMonth month) {
    return new Link(
        "%s %d".formatted(Words.month(month), month.getYear()),
        address("/training/calendar", force, month));
  }

  private static String address(String path, ForceId force, YearMonth month) {
    return Address.of(path).with("force", force.value()).with("month", month.toString()).text();
  }

  private static List<CalendarView.Week> weeks(YearMonth month, List<CourseSession> sessions) {
    var weeks = new ArrayList<CalendarView.Week>();
    var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!monday.isAfter(month.atEndOfMonth())) {
      var days = new ArrayList<CalendarView.Day>();
      for (var d = 0; d < 7; d++) {
        days.add(day(month, monday.plusDays(d), sessions));
      }
      weeks.add(new CalendarView.Week(days));
      monday = monday.plusDays(7);
    }
    return weeks;
  }

  private static CalendarView.Day day(
      YearMonth month, LocalDate day, List<CourseSession> sessions) {
    var begin = sessions.stream().filter(one -> one.days().from().equals(day)).toList();
    return new CalendarView.Day(
        Integer.toString(day.getDayOfMonth()),
        YearMonth.from(day).equals(month),
        begin.stream()
            .limit(NAMED)
            .map(one ->
                new Link(
                    one.courseName() + (one.cancelled() ? " (cancelled)" : ""),
                    TrainingTables.session(one.force(), one.code())))
            .toList(),
        Math.max(0, begin.size() - NAMED));
  }
}

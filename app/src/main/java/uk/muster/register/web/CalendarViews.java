package uk.muster.register.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.register.Due;
import uk.muster.register.DueCalendar;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.ForceId;

/// Makes the calendar of a month from what is due in it.
record CalendarViews(Catalogue catalogue) {
  private static final int PER_DAY = 3;

  CalendarView view(
      YearMonth month,
      LocalDate today,
      List<Due> due,
      List<Due> overdue,
      List<ForceId> forces,
      String force) {
    var several = forces.size() > 1;
    var choices = new ArrayList<Choice>();
    if (several) {
      choices.add(new Choice("", "All"));
      forces.forEach(id -> choices.add(new Choice(id.value(), name(id))));
    }
    return new CalendarView(
        heading(month, due, overdue),
        words(month),
        weeks(month, today, due),
        table(
            caption("Due in " + words(month), due), "Nothing is due in this month.", due, several),
        table(caption("Overdue", overdue), "Nothing is overdue.", overdue, several),
        link("← " + words(month.minusMonths(1)), month.minusMonths(1), force),
        link(words(month.plusMonths(1)) + " →", month.plusMonths(1), force),
        Field.of("force", "Force").holding(force),
        choices,
        Address.of("/calendar.ics").with("force", force).text());
  }

  private static String heading(YearMonth month, List<Due> due, List<Due> overdue) {
    var now = "%s due in %s".formatted(count(due), words(month));
    return overdue.isEmpty() ? now : "%s, %s overdue".formatted(now, count(overdue));
  }

  private static String count(List<Due> due) {
    return due.size() > DueCalendar.MOST
        ? "more than " + Words.number(DueCalendar.MOST)
        : Words.number(due.size());
  }

  private static String caption(String words, List<Due> due) {
    return due.size() > DueCalendar.MOST
        ? "%s: the first %s".formatted(words, Words.number(DueCalendar.MOST))
        : words;
  }

  private static String words(YearMonth month) {
    return Words.month(month) + " " + month.getYear();
  }

  private static Link link(String text, YearMonth month, String force) {
    return new Link(
        text, Address.of("/calendar").with("month", month.toString()).with("force", force).text());
  }

  private static List<CalendarView.Week> weeks(YearMonth month, LocalDate today, List<Due> due) {
    var weeks = new ArrayList<CalendarView.Week>();
    var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
      var days = new ArrayList<CalendarView.Day>();
      for (var i = 0; i < 7; i++) {
        days.add(day(week.plusDays(i), month, today, due));
      }
      weeks.add(new CalendarView.Week(days));
    }
    return weeks;
  }

  private static CalendarView.Day day(
      LocalDate day, YearMonth month, LocalDate today, List<Due> due) {
    var inMonth = YearMonth.from(day).equals(month);
    var then = due.stream().filter(one -> one.day().equals(day)).toList();
    return new CalendarView.Day(
        inMonth ? day.getDayOfMonth() : 0,
        day.equals(today),
        then.stream().limit(PER_DAY).map(one -> new Link(one.title(), one.path())).toList(),
        Math.max(0, then.size() - PER_DAY));
  }

  private Table table(String caption, String empty, List<Due> due, boolean several) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("What"));
    columns.add(Column.of("Day"));
    columns.add(Column.of("Due"));
    columns.add(Column.of("Register"));
    if (several) {
      columns.add(Column.of("Force"));
    }
    var rows = new ArrayList<List<Cell>>();
    for (var one : due.subList(0, Math.min(due.size(), DueCalendar.MOST))) {
      var row = new ArrayList<Cell>();
      row.add(Cell.link(one.title(), one.path()));
      row.add(
          one.text().length() == 10
              ? Cell.day(one.day())
              : Cell.of(PrintedDate.of(one.text()).map(PrintedDate::words).orElse(one.text())));
      row.add(Cell.of(one.label()));
      row.add(Cell.of(one.heading()));
      if (several) {
        row.add(Cell.of(name(one.force())));
      }
      rows.add(row);
    }
    return Table.of(caption, empty, columns, rows);
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(force -> force.name()).orElse(id.value());
  }
}

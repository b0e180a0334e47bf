package uk.muster.workforce.due;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.SESSIONS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.DueCalendar;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Sessions and accreditations that end stand in the calendar of whoever may see their own pages.
@MusterTest
class TrainingDueTest {
  private static final ForceId FORCE = new ForceId("warwickshire");
  private final YearMonth month = YearMonth.now(ZoneId.of("Europe/London")).plusMonths(2);

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired DueCalendar calendar;

  private List<String> due(Actor actor, Optional<ForceId> force) {
    return calendar.due(actor, force, new Period(month.atDay(1), month.atEndOfMonth())).stream()
        .filter(one -> one.force().equals(FORCE))
        .map(one -> "%s, %s, %s".formatted(one.day().getDayOfMonth(), one.title(), one.label()))
        .toList();
  }

  @Test
  void each_is_told_to_whoever_may_see_its_page_and_nobody_is_named() {
    var planner = Acting.actor(Role.PLANNER, FORCE.value());
    var files = new ImportFiles(exchange, reference);
    files.load(planner, PEOPLE + rows("warwickshire,%s,PC,Response,,2005-04-01,\n"));
    files.load(
        planner,
        AWARDS
            + "warwickshire,W1,PO-L2,2020-01-01,%s\n".formatted(month.atDay(20))
            + "warwickshire,W2,PO-L2,2020-01-01,%s\n".formatted(month.atDay(9))
            + "warwickshire,W3,PO-L2,2020-01-01,%s\n".formatted(month.plusMonths(1).atDay(9)));
    files.load(planner, COURSES + "warwickshire,L2,Shields,module,,,,,,,,,,,,,,2020-01-01,\n");
    files.load(
        planner,
        SESSIONS
            + "warwickshire,A,L2,%1$s,%1$s,,,planned\n".formatted(month.atDay(3))
            + "warwickshire,B,L2,%1$s,%1$s,,,cancelled\n".formatted(month.atDay(4))
            + "warwickshire,C,L2,%1$s,%1$s,,,planned\n".formatted(month.plusMonths(1).atDay(4)));

    assertThat(due(planner, Optional.of(FORCE)))
        .containsExactly(
            "3, Shields, Session begins",
            "9, Public order level 2: 2 people, Accreditations end, the first on this day");
    assertThat(due(planner, Optional.empty())).isEqualTo(due(planner, Optional.of(FORCE)));
    assertThat(due(Acting.actor(Role.REGIONAL_COORDINATOR, FORCE.value()), Optional.empty()))
        .containsExactly("3, Shields, Session begins");
    assertThat(due(Acting.actor(Role.PLANNER, "kent"), Optional.of(FORCE))).isEmpty();
  }

  private static String rows(String row) {
    return row.formatted("W1") + row.formatted("W2") + row.formatted("W3");
  }

  @Test
  void only_days_from_today_on_count_month_by_month() {
    var today = LocalDate.of(2026, 11, 21);

    assertThat(
            AccreditationsDue.months(
                new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 9)), today))
        .containsExactly(
            new Period(today, LocalDate.of(2026, 11, 30)),
            new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)),
            new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 9)));
    assertThat(
            AccreditationsDue.months(
                new Period(LocalDate.of(1900, 1, 1), today.minusDays(1)), today))
        .isEmpty();
  }
}

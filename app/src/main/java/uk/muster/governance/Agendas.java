package uk.muster.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.DueCalendar;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// The agenda of a meeting, made of what is due and what changed since the last one; the secretary
/// decides what of it is put before the board.
@Service
@Transactional
public class Agendas {
  private static final int LONGEST_TITLE = 200;
  private static final int MONTHS_BACK = 3;

  private final Governance governance;
  private final Register register;
  private final Registers registers;
  private final RegisterChanges changes;
  private final DueCalendar calendar;
  private final Clock clock;

  Agendas(
      Governance governance,
      Register register,
      Registers registers,
      RegisterChanges changes,
      DueCalendar calendar,
      Clock clock) {
    this.governance = governance;
    this.register = register;
    this.registers = registers;
    this.changes = changes;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// What may go onto the agenda of a planned meeting and is not on it yet.
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Actor actor, ForceId force, String meeting) {
    actor.require(Right.CHANGE_GOVERNANCE, force);
    var today = LocalDate.now(clock);
    var record = governance.meeting(actor, force, meeting, today);
    if (!record.meeting().text("state").equals("planned")) {
      return List.of();
    }
    var day = BoardRecord.day(record.meeting());
    var until = day.isBefore(today) ? today : day;
    var since = record.previous().map(BoardRecord::day).orElse(today.minusMonths(MONTHS_BACK));
    var from = since.isAfter(until) ? until : since;
    return new AgendaMaker(record, today, register::kind)
        .proposals(
            calendar.due(actor, Optional.of(force), new Period(from, until)),
            registers.changedSince(actor, force, since.atStartOfDay(clock.getZone()).toInstant()),
            List.of());
  }

  /// Puts proposals onto the agenda, in their order; one that is on it already is left as it is.
  ///
  /// @param chosen what they are about
  /// @return the items that were added
  public List<String> accept(Actor actor, ForceId force, String meeting, List<String> chosen) {
    actor.require(Right.CHANGE_GOVERNANCE, force);
    var record = governance.meeting(actor, force, meeting, LocalDate.now(clock));
    var number = record.nextNumber();
    var added = new ArrayList<String>();
    for (var proposal : proposals(actor, force, meeting)) {
      if (chosen.contains(proposal.about())) {
        var draft = new Draft(force, "", values(meeting, number + added.size(), proposal));
        var marking =
            Marking.higher(record.meeting().marking(), proposal.classification().marking());
        switch (changes.add(actor, "agenda-items", draft, marking)) {
          case ChangeOutcome.Saved(var entry) -> added.add(entry.code());
          case ChangeOutcome.Refused(var faults) ->
              throw new IllegalStateException("a proposal was refused: " + faults);
          case ChangeOutcome.Same _, ChangeOutcome.Changed _ ->
              throw new IllegalStateException("a new item is neither the same nor changed");
        }
      }
    }
    return added;
  }

  private static Map<String, String> values(String meeting, int number, Proposal proposal) {
    var title = proposal.title();
    var values = new HashMap<String, String>();
    values.put("name", title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
    values.put("meeting", meeting);
    values.put("number", Integer.toString(number));
    values.put("about", proposal.about());
    values.put("purpose", proposal.purpose());
    values.put("aims", proposal.paper());
    values.put("handling", proposal.classification().handling());
    return values;
  }
}

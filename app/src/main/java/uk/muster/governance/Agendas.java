package uk.muster.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
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

/// The agenda of a meeting, made of what is due, what changed and was signed since the last one,
/// and what does not go together; the secretary decides what of it is put before the board.
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
  private final AssessmentBusiness assessments;
  private final Clock clock;
  private final TransactionTemplate together;

  Agendas(
      Governance governance,
      Register register,
      Registers registers,
      RegisterChanges changes,
      DueCalendar calendar,
      AssessmentBusiness assessments,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.governance = governance;
    this.register = register;
    this.registers = registers;
    this.changes = changes;
    this.calendar = calendar;
    this.assessments = assessments;
    this.clock = clock;
    together = new TransactionTemplate(transactions);
  }

  /// What may go onto the agenda of a planned meeting and is not on it yet.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
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
            assessments.proposals(actor, force, since));
  }

  /// Puts proposals onto the agenda, in their order; one that is on it already is left as it is.
  ///
  /// @param chosen what they are about
  /// @return the items that were added
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<String> accept(Actor actor, ForceId force, String meeting, List<String> chosen) {
    actor.require(Right.CHANGE_GOVERNANCE, force);
    var accepted =
        proposals(actor, force, meeting).stream()
            .filter(one -> chosen.contains(one.about()))
            .toList();
    return together.execute(_ -> added(actor, force, meeting, accepted));
  }

  private List<String> added(Actor actor, ForceId force, String meeting, List<Proposal> accepted) {
    var record = governance.meeting(actor, force, meeting, LocalDate.now(clock));
    var number = record.nextNumber();
    var there = record.items().stream().map(item -> item.text("about")).toList();
    var added = new ArrayList<String>();
    for (var proposal : accepted) {
      if (!there.contains(proposal.about())) {
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

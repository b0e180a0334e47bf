package uk.muster.assessment.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Cursor;
import uk.muster.register.Entry;
import uk.muster.register.EntryPage;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Which answers rest on which evidence. An answer is named by whoever owns it, such as
/// `2026-q4/leicestershire/public-order/po-cap-local-1`; the version that it rests on stays as it
/// was, whatever becomes of the item.
@Service
@Transactional
public class Evidence {
  private static final String KIND = "evidence";
  private static final int LONGEST_ANSWER = 300;
  private static final int PAGE = 20;

  private final Registers registers;
  private final EvidenceStore versions;
  private final EvidenceUseStore uses;
  private final Freezing freezing;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Evidence(
      Register register,
      Registers registers,
      EvidenceStore versions,
      EvidenceUseStore uses,
      Clock clock,
      ApplicationEventPublisher events) {
    this.registers = registers;
    this.versions = versions;
    this.uses = uses;
    this.clock = clock;
    this.events = events;
    freezing = new Freezing(register, registers);
  }

  /// Lets an answer rest on an item: on its newest version, or, when it is a list of a register, on
  /// a new version with the list as it is today. Used again, it rests on what is newest then.
  public EvidenceOutcome use(Actor actor, ForceId force, String evidence, String answer) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
      throw new IllegalArgumentException(
          "answer (%s) must have 1 to %d letters".formatted(answer, LONGEST_ANSWER));
    }
    var today = LocalDate.now(clock);
    var item = registers.get(actor, KIND, force, evidence, today);
    if (item.text("state").equals("withdrawn") || item.hasEnded(today)) {
      return EvidenceOutcome.Refused.of(
          "evidence",
          "%s was withdrawn: %s".formatted(item.text("name"), item.text("withdrawn_because")));
    }
    var version = version(actor, item, today);
    if (version instanceof EvidenceOutcome.Done(_, var number)) {
      uses.end(force, answer, evidence);
      uses.add(force, answer, evidence, number);
      events.publishEvent(EvidenceRecorded.used(actor, force, evidence, number, answer));
    }
    return version;
  }

  /// The version that an answer would rest on from now on.
  private EvidenceOutcome version(Actor actor, Entry item, LocalDate today) {
    var force = item.force();
    var newest = versions.newest(force, item.code());
    if (!item.text("type").equals("view")) {
      return newest == 0
          ? EvidenceOutcome.Refused.of(
              "evidence", "%s has no file yet: add a version".formatted(item.text("name")))
          : new EvidenceOutcome.Done(item.code(), newest);
    }
    var view = LiveView.of(item.text("view_of"), item.text("view_narrowed"));
    return switch (freezing.freeze(actor, force, view, item.marking(), today, newest + 1)) {
      case Freezing.Frozen.Not(var why) -> EvidenceOutcome.Refused.of("evidence", why);
      case Freezing.Frozen.Rows(var version, var entries) -> {
        versions.add(force, item.code(), version);
        versions.addRows(force, item.code(), version.number(), entries);
        events.publishEvent(EvidenceRecorded.kept(actor, force, item.code(), version));
        yield new EvidenceOutcome.Done(item.code(), version.number());
      }
    };
  }

  /// Lets an answer no longer rest on an item. That it did stays on record.
  ///
  /// @return whether it did
  public boolean stopUsing(Actor actor, ForceId force, String evidence, String answer) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    var ended = uses.end(force, answer, evidence) > 0;
    if (ended) {
      events.publishEvent(EvidenceRecorded.unused(actor, force, evidence, answer));
    }
    return ended;
  }

  /// Every answer that an item was ever used by, the newest use first.
  @Transactional(readOnly = true)
  public List<EvidenceUse> usedBy(Actor actor, ForceId force, String evidence) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return uses.usesOf(force, evidence);
  }

  /// What an answer rests on now, withdrawn items too.
  @Transactional(readOnly = true)
  public List<EvidenceUse> of(Actor actor, ForceId force, String answer) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return uses.under(force, answer).stream().filter(use -> use.answer().equals(answer)).toList();
  }

  /// What all answers rest on now whose references begin so, by answer: a campaign in one question.
  @Transactional(readOnly = true)
  public Map<String, List<EvidenceUse>> under(Actor actor, ForceId force, String beginning) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return uses.under(force, beginning).stream()
        .collect(Collectors.groupingBy(EvidenceUse::answer));
  }

  /// Items of the library that may be used today, twenty at a time: lists of registers, which are
  /// as of today, then files, the newest first.
  ///
  /// @param words that they must hold; empty for any
  @Transactional(readOnly = true)
  public EntryPage choices(Actor actor, ForceId force, String words, Optional<Cursor> from) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return registers.list(
        actor,
        KIND,
        EntryQuestion.on(LocalDate.now(clock))
            .of(force)
            .searching(words)
            .holding(Map.of("state", "kept"))
            .sortedBy("effective_on", true)
            .from(from)
            .atMost(PAGE));
  }

  /// One of them, if it may be used today.
  @Transactional(readOnly = true)
  public Optional<Entry> choice(Actor actor, ForceId force, String evidence) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return evidence.isEmpty()
        ? Optional.empty()
        : registers
            .find(actor, KIND, force, evidence, LocalDate.now(clock))
            .filter(one -> one.text("state").equals("kept"));
  }
}

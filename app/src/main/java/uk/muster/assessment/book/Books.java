package uk.muster.assessment.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.IndicatorFacts;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Brings in a whole campaign at once, through the same checks as pages, all of it or nothing.
@Service
@Transactional
public class Books {
  private final BookStore store;
  private final Campaigns campaigns;
  private final Frameworks frameworks;
  private final IndicatorFacts facts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Books(
      BookStore store,
      Campaigns campaigns,
      Frameworks frameworks,
      IndicatorFacts facts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.campaigns = campaigns;
    this.frameworks = frameworks;
    this.facts = facts;
    this.clock = clock;
    this.events = events;
  }

  /// What the assessments of a campaign over these forces would ask, by force and threat.
  @Transactional(readOnly = true)
  public Map<Book.Key, Framework> asked(Actor actor, String edition, Set<ForceId> forces) {
    var found = new HashMap<Book.Key, Framework>();
    Campaigns.inForce(frameworks.list(actor, edition), forces)
        .forEach((force, byThreat) ->
            byThreat.forEach((threat, one) -> found.put(new Book.Key(force, threat), one)));
    return found;
  }

  /// Brings in a campaign. The facts are those of the day when it was due, or of today when that is
  /// still to come.
  public BookOutcome load(Actor actor, Book book) {
    actor.require(Right.RUN_CAMPAIGNS);
    var opened = campaigns.openPast(actor, book.campaign(), book.openedOn());
    return switch (opened) {
      case OpeningOutcome.Exists(var code) -> new BookOutcome.There(code);
      case OpeningOutcome.BadDay(_, var why) -> new BookOutcome.Refused(List.of(why));
      case OpeningOutcome.NoFramework(var edition) ->
          new BookOutcome.Refused(List.of("No framework of %s is published".formatted(edition)));
      case OpeningOutcome.NotComparable(var previous) ->
          new BookOutcome.Refused(
              List.of("Campaign (%s) does not cover the same forces".formatted(previous)));
      case OpeningOutcome.Opened(var campaign, _, _) -> kept(actor, book, campaign);
    };
  }

  /// Brings in the campaigns of `campaigns.csv` with the answers of `answers.csv`; one that is
  /// there already stays as it is.
  ///
  /// @throws BookRefused when a row is at fault: nothing at all is kept
  public List<BookOutcome> load(Actor actor, String campaignsFile, String answersFile) {
    var outcomes = new ArrayList<BookOutcome>();
    for (var book : new BookFile().read(campaignsFile, answersFile)) {
      var outcome = load(actor, book);
      if (outcome instanceof BookOutcome.Refused(var why)) {
        throw new BookRefused(why);
      }
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private BookOutcome kept(Actor actor, Book book, Campaign campaign) {
    var why = new ArrayList<String>();
    var sheets = sheets(actor, book, campaign, why);
    sheets.forEach(sheet -> why.addAll(sheet.faults()));
    if (!why.isEmpty()) {
      throw new BookRefused(why);
    }
    sheets.forEach(sheet -> sheet.key().in(campaign.code()).requireAnswering(actor));
    var now = clock.instant();
    store.addAnswers(campaign.code(), sheets, actor, now);
    store.move(campaign.code(), sheets, actor, now);
    store.addFacts(campaign.code(), sheets, now);
    var signed = sheets.stream().filter(one -> one.end() == AssessmentState.SIGNED).toList();
    if (!signed.isEmpty()) {
      store.sign(campaign.code(), signed, actor, book.hands().orElseThrow(), now);
    }
    store.addCells(campaign.code(), sheets, "draft");
    store.addCells(
        campaign.code(),
        sheets.stream().filter(one -> one.end() != AssessmentState.OPEN).toList(),
        "submitted");
    if (book.closed()) {
      campaigns.close(actor, campaign.code());
    }
    events.publishEvent(
        new BookRecorded(
            actor,
            campaign.forces().size() == 1
                ? campaign.forces().stream().findFirst()
                : Optional.empty(),
            "campaign " + campaign.code(),
            "answers: %d".formatted(book.lines().size())));
    return new BookOutcome.Loaded(campaign.code(), book.lines().size());
  }

  private List<Sheet> sheets(Actor actor, Book book, Campaign campaign, List<String> why) {
    var asked = asked(actor, campaign.edition(), campaign.forces());
    var lines = book.lines().stream().collect(Collectors.groupingBy(Book.Line::key));
    lines.forEach((key, some) -> {
      if (!asked.containsKey(key)) {
        why.add(
            "line %d: nothing is asked of %s on %s"
                .formatted(some.getFirst().number(), key.force(), key.threat()));
      }
      var seen = new HashSet<String>();
      some.stream()
          .filter(line -> !seen.add(line.question()))
          .forEach(line ->
              why.add(
                  "line %d: question (%s) is answered twice"
                      .formatted(line.number(), line.question())));
    });
    if (!why.isEmpty()) {
      throw new BookRefused(why);
    }
    var today = LocalDate.now(clock);
    var day = campaign.due().isAfter(today) ? today : campaign.due();
    var bound = asked.values().stream().flatMap(Framework::indicators).collect(Collectors.toSet());
    var known = facts.on(actor, campaign.forces(), day, bound);
    return asked.entrySet().stream()
        .map(one ->
            new Sheet(
                one.getKey(),
                one.getValue(),
                book.end(one.getKey()),
                lines.getOrDefault(one.getKey(), List.of()),
                boundTo(one.getValue(), known.getOrDefault(one.getKey().force(), Map.of()))))
        .toList();
  }

  private static Map<String, Fact> boundTo(Framework framework, Map<String, Fact> known) {
    return framework
        .indicators()
        .filter(known::containsKey)
        .collect(Collectors.toMap(one -> one, one -> Objects.requireNonNull(known.get(one))));
  }
}

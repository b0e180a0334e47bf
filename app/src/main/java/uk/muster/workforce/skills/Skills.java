package uk.muster.workforce.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Rank;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleRead;
import uk.muster.workforce.Workforce;

/// What a force can do in numbers, and whose accreditations end soon.
@Service
public class Skills {
  private final SkillStore store;
  private final SkillCounts counts;
  private final Workforce workforce;
  private final Catalogue catalogue;
  private final ApplicationEventPublisher events;

  Skills(
      SkillStore store,
      SkillCounts counts,
      Workforce workforce,
      Catalogue catalogue,
      ApplicationEventPublisher events) {
    this.store = store;
    this.counts = counts;
    this.workforce = workforce;
    this.catalogue = catalogue;
    this.events = events;
  }

  /// How many hold each skill in each rank or at each base on a day, and for how many it ends
  /// within some days. Whoever may read counts is told how many; the rows are then read by Muster
  /// itself, for this force only, and never leave it.
  public SkillsMatrix matrix(
      Actor actor, ForceId force, LocalDate on, SkillsMatrix.By by, int expiringWithin) {
    actor.require(Right.READ_COUNTS, force);
    var reader =
        actor.can(Right.READ_PEOPLE, force) ? actor : Actor.system("skills", Set.of(force));
    var states = workforce.states(actor, Optional.of(force));
    return new SkillsMatrix(
        force,
        on,
        by,
        expiringWithin,
        counts.matrix(reader, force, on, by, expiringWithin),
        states.getOrDefault(force, List.of()));
  }

  /// A page of those who go out of date.
  @Transactional
  public ExpiryPage expiring(Actor actor, ExpiryQuestion question) {
    actor.require(Right.READ_PEOPLE, question.force());
    var found = store.expiring(question, ranks());
    tell(
        actor,
        question,
        "page %d: %s"
            .formatted(question.page() + 1, PeopleRead.these(found, ExpiryPage.Expiry::personId)));
    return new ExpiryPage(found, store.countExpiring(question));
  }

  /// How many go out of date in each skill; nothing says who.
  @Transactional(readOnly = true)
  public List<Ending> ending(Actor actor, ExpiryQuestion question) {
    actor.require(Right.READ_PEOPLE, question.force());
    return store.ending(question);
  }

  /// Hands out all of those who go out of date, for a file.
  @Transactional
  public void eachExpiring(Actor actor, ExpiryQuestion question, Consumer<ExpiryPage.Expiry> each) {
    actor.require(Right.READ_PEOPLE, question.force());
    var rows = store.eachExpiring(question, ranks(), each);
    tell(actor, question, "file of %d rows".formatted(rows));
  }

  private List<String> ranks() {
    return catalogue.ranksBySeniority().stream().map(Rank::code).toList();
  }

  private void tell(Actor actor, ExpiryQuestion question, String which) {
    events.publishEvent(
        new PeopleRead(
            actor,
            question.force(),
            "what ends from %s to %s%s, %s"
                .formatted(
                    question.from(),
                    question.to(),
                    question.skill().isEmpty() ? "" : " in " + question.skill(),
                    which)));
  }
}

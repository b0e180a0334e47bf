package uk.muster.assessment.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Threat;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Campaigns of assessment: opened over one force, a region or the nation, and closed.
@Service
@Transactional
public class Campaigns {
  private final CampaignStore store;
  private final Frameworks frameworks;
  private final Catalogue catalogue;
  private final CampaignScopes scopes;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Campaigns(
      CampaignStore store,
      Frameworks frameworks,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.frameworks = frameworks;
    this.catalogue = catalogue;
    scopes = new CampaignScopes(catalogue);
    this.clock = clock;
    this.events = events;
  }

  /// Those that cover a force of the actor's, the newest first.
  @Transactional(readOnly = true)
  public List<Campaign> list(Actor actor) {
    actor.require(Right.READ_ASSESSMENTS);
    return store.list();
  }

  /// One campaign.
  ///
  /// @throws NotFound when there is none that covers a force of the actor's
  @Transactional(readOnly = true)
  public Campaign get(Actor actor, String code) {
    actor.require(Right.READ_ASSESSMENTS);
    return store.find(code).orElseThrow(() -> new NotFound("campaign", code));
  }

  /// Over what the actor may open one, by code, with names.
  @Transactional(readOnly = true)
  public Map<String, String> scopes(Actor actor) {
    actor.require(Right.RUN_CAMPAIGNS);
    return scopes.within(actor.forcesWith(Right.RUN_CAMPAIGNS));
  }

  /// Opens a campaign with an assessment for each of its forces and threats, under the framework
  /// that is in force today and stays so for this campaign. Where none is in force on a threat,
  /// nothing is asked on it, and the outcome says so.
  public OpeningOutcome open(Actor actor, NewCampaign wanted) {
    return openPast(actor, wanted, LocalDate.now(clock));
  }

  /// Opens a campaign as one that ran from an earlier day on, to bring in what was answered then.
  public OpeningOutcome openPast(Actor actor, NewCampaign wanted, LocalDate on) {
    actor.require(Right.RUN_CAMPAIGNS);
    if (on.isAfter(LocalDate.now(clock))) {
      return new OpeningOutcome.BadDay(
          wanted.due(), "Opened (%s) is still to come".formatted(Words.date(on)));
    }
    var forces = scopes.forces(wanted.scope());
    if (forces.isEmpty()) {
      throw new NotFound("scope", wanted.scope());
    }
    forces.forEach(force -> actor.require(Right.RUN_CAMPAIGNS, force));
    var badDay = CampaignRules.badDay(wanted, on, issued(wanted.edition()));
    if (badDay.isPresent()) {
      return badDay.get();
    }
    var previous = wanted.previous().flatMap(store::find);
    if (wanted.previous().isPresent()
        && previous.filter(one -> one.forces().containsAll(forces)).isEmpty()) {
      return new OpeningOutcome.NotComparable(wanted.previous().get());
    }
    var sheets = new ArrayList<Sheet>();
    var missing = missing(actor, wanted, forces, sheets);
    if (sheets.isEmpty()) {
      return new OpeningOutcome.NoFramework(wanted.edition());
    }
    var campaign =
        new Campaign(
            wanted.code(),
            wanted.title(),
            wanted.cycle(),
            wanted.edition(),
            wanted.scope(),
            forces,
            on,
            wanted.due(),
            wanted.previous(),
            true);
    if (!store.add(actor, campaign)) {
      return new OpeningOutcome.Exists(campaign.code());
    }
    store.add(campaign, sheets);
    events.publishEvent(
        CampaignRecorded.of(
            actor,
            "campaign opened",
            campaign,
            "forces: %d\nassessments: %d\ndue: %s\nnothing asked on: %s"
                .formatted(forces.size(), sheets.size(), campaign.due(), missing)));
    return new OpeningOutcome.Opened(campaign, sheets.size(), missing);
  }

  /// The threats that no framework is in force for; the sheets of all others are added.
  private List<String> missing(
      Actor actor, NewCampaign wanted, java.util.Set<ForceId> forces, List<Sheet> sheets) {
    var found = inForce(frameworks.list(actor, wanted.edition()), forces);
    var missing = new HashSet<String>();
    for (var threat : threats(wanted.edition())) {
      for (var force : forces) {
        var one = found.getOrDefault(force, Map.of()).get(threat);
        if (one == null) {
          missing.add(threat);
        } else {
          sheets.add(new Sheet(force, threat, one.code(), one.version(), one.questions().size()));
        }
      }
    }
    return missing.stream().sorted().toList();
  }

  /// The framework that each force follows on each threat: its own that is published, else the
  /// nation's, in the newest version.
  public static Map<ForceId, Map<String, Framework>> inForce(
      List<Framework> all, Collection<ForceId> forces) {
    var published =
        all.stream()
            .filter(Framework::published)
            .sorted(Comparator.comparingInt(Framework::version).reversed())
            .collect(Collectors.groupingBy(Framework::threat));
    var found = new HashMap<ForceId, Map<String, Framework>>();
    for (var force : forces) {
      var byThreat = new HashMap<String, Framework>();
      published.forEach((threat, some) ->
          CampaignRules.inForce(some, force).ifPresent(one -> byThreat.put(threat, one)));
      found.put(force, byThreat);
    }
    return found;
  }

  private List<String> threats(String edition) {
    return catalogue.threats(edition).stream().map(Threat::code).toList();
  }

  private Optional<LocalDate> issued(String edition) {
    return catalogue.edition(edition).map(one -> one.issued().atDay(1));
  }

  /// Closes a campaign: what is not submitted stays as it is. False when it was closed already.
  public boolean close(Actor actor, String code) {
    actor.require(Right.RUN_CAMPAIGNS);
    var campaign = get(actor, code);
    campaign.forces().forEach(force -> actor.require(Right.RUN_CAMPAIGNS, force));
    var closed = store.close(code, clock.instant(), actor.account());
    if (closed) {
      events.publishEvent(CampaignRecorded.of(actor, "campaign closed", campaign, "closed"));
    }
    return closed;
  }
}

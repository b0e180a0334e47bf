package uk.muster.access.posts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.OrganisationKind;
import uk.muster.shared.Right;

/// The organisations in which posts are held: those of the catalogue for everyone, the departments
/// and partners of a force for those who see that force.
@Service
@Transactional
public class Organisations {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

  private final OrganisationStore store;
  private final Catalogue catalogue;
  private final ApplicationEventPublisher events;

  Organisations(OrganisationStore store, Catalogue catalogue, ApplicationEventPublisher events) {
    this.store = store;
    this.catalogue = catalogue;
    this.events = events;
  }

  /// All organisations that the actor may know of.
  @Transactional(readOnly = true)
  public OrganisationTree tree(Actor actor) {
    return new OrganisationTree(catalogue, store.list());
  }

  /// Adds a department or a partner to a force.
  public OrganisationOutcome add(
      Actor actor, ForceId force, OrganisationKind kind, String code, String name) {
    actor.require(Right.MANAGE_ACCOUNTS, force);
    if (!CODE.matcher(code).matches()) {
      return new OrganisationOutcome.CodeUnusable(code);
    }
    if (!store.add(force, kind, code, name, actor.account())) {
      return new OrganisationOutcome.CodeTaken(code);
    }
    events.publishEvent(
        new AccessChanged(
            actor,
            "organisation added",
            "organisation %s/%s".formatted(force, code),
            Optional.of(force),
            "%s, %s".formatted(name, kind.words()),
            ""));
    return new OrganisationOutcome.Added(name);
  }
}

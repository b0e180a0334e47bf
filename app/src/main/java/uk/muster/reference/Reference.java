package uk.muster.reference;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Right;

/// The front door of the catalogue: read it, and bring its tables up to date with its files.
@Service
@Transactional
public class Reference {
  private final Catalogue catalogue;
  private final CatalogueStore store;
  private final ApplicationEventPublisher events;

  Reference(Catalogue catalogue, CatalogueStore store, ApplicationEventPublisher events) {
    this.catalogue = catalogue;
    this.store = store;
    this.events = events;
  }

  /// What the files say; the same for everyone.
  @Transactional(readOnly = true)
  public Catalogue catalogue(Actor actor) {
    return catalogue;
  }

  /// The version that the tables hold, when any has been loaded.
  @Transactional(readOnly = true)
  public Optional<Loaded> loaded(Actor actor) {
    return store.findLoaded();
  }

  /// Brings the tables up to date; does nothing when they hold these very files already.
  public boolean load(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    store.lock();
    String before = store.findLoaded().map(Loaded::hash).orElse("");
    if (before.equals(catalogue.hash())) {
      return false;
    }
    store.save(catalogue, actor.account());
    events.publishEvent(new CatalogueLoaded(actor, before, catalogue.hash()));
    return true;
  }

  /// Which files the tables hold, and since when.
  ///
  /// @param hash SHA-256 of all files together
  public record Loaded(String hash, OffsetDateTime at) {}

  /// The tables now hold other files than before.
  public record CatalogueLoaded(Actor actor, String before, String after) implements Recorded {
    @Override
    public String act() {
      return "reference catalogue loaded";
    }

    @Override
    public Optional<ForceId> force() {
      return Optional.empty();
    }

    @Override
    public String subject() {
      return after;
    }
  }
}

package uk.muster.reports.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reports.difference.Change;
import uk.muster.reports.difference.Difference;
import uk.muster.reports.difference.Disclosure;
import uk.muster.reports.difference.Saying;
import uk.muster.reports.difference.SayingFile;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Editions of documents: frozen once, published, taken out, compared and verified.
@Service
@Transactional
public class Editions {
  private final EditionStore store;
  private final PublicationStore publications;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Editions(
      EditionStore store,
      PublicationStore publications,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.publications = publications;
    this.clock = clock;
    this.events = events;
  }

  /// The editions of a document that the actor may see, the newest first.
  @Transactional(readOnly = true)
  public List<Edition> list(Actor actor, DocumentId id) {
    actor.require(Right.READ_CAPABILITY, id.force());
    return store.list(id);
  }

  /// Freezes an edition for both its audiences; who may approve was asked before.
  ///
  /// @param edition the whole one, without its files
  public void freeze(Actor actor, Edition edition, Frozen whole, Frozen open) {
    actor.require(Right.READ_CAPABILITY, edition.document().force());
    keep(edition, whole);
    keep(edition.forPublic(open.classification()), open);
    events.publishEvent(EditionRecorded.frozen(actor, edition, whole, open));
  }

  private void keep(Edition edition, Frozen frozen) {
    store.add(edition);
    frozen.files().forEach((format, bytes) -> store.addFile(edition, format, bytes));
  }

  /// Sets an edition out: its public form may now be read by whoever reads the force's capability.
  public void publish(Actor actor, DocumentId id, int number) {
    var edition = get(actor, id, number, Audience.WHOLE);
    publications.add(edition, actor, Instant.now(clock));
    var digest = get(actor, id, number, Audience.PUBLIC).file("html").orElseThrow().sha256();
    events.publishEvent(
        EditionRecorded.of(actor, "edition published", edition, "public.html " + digest));
  }

  /// One edition, for its readers.
  ///
  /// @throws NotFound when there is none that the actor may see
  @Transactional(readOnly = true)
  public Edition get(Actor actor, DocumentId id, int number, Audience audience) {
    return list(actor, id).stream()
        .filter(one -> one.number() == number && one.audience() == audience)
        .findFirst()
        .orElseThrow(() -> new NotFound("edition", Integer.toString(number)));
  }

  /// A file of an edition, as it was frozen. That it was taken out is recorded.
  public byte[] content(Actor actor, Edition edition, String format) {
    var kept = get(actor, edition.document(), edition.number(), edition.audience());
    var file = kept.file(format).orElseThrow(() -> new NotFound("format", format));
    var bytes = store.content(kept, format);
    if (!Frozen.sha256(bytes).equals(file.sha256())) {
      throw new IllegalStateException(
          "%s of %s: %s is not what was frozen"
              .formatted(kept.subject(), kept.document().force(), format));
    }
    events.publishEvent(
        EditionRecorded.of(
            actor, "edition taken out", kept, kept.audience().code() + "." + format));
    return bytes;
  }

  /// What two editions of a document say differently.
  @Transactional(readOnly = true)
  public List<Change> compare(Actor actor, Edition before, Edition after) {
    actor.require(Right.READ_CAPABILITY, after.document().force());
    return Difference.between(sayings(before), sayings(after));
  }

  private List<Saying> sayings(Edition edition) {
    return SayingFile.read(store.content(edition, Frozen.SAYINGS));
  }

  /// What a public edition would tell together with one that is out, of any document of its kind; a
  /// sentence for each figure. Asked by Muster itself, which sees all of them.
  @Transactional(readOnly = true)
  public List<String> told(Actor actor, Edition next, Frozen whole, Frozen open) {
    var force = next.document().force();
    actor.require(Right.READ_CAPABILITY, force);
    var later = new Disclosure.Edition("this edition", whole.sayings(), open.sayings());
    return store.published(force, next.kind()).stream()
        .filter(one -> one.audience() == Audience.WHOLE)
        .flatMap(one -> Disclosure.between(disclosed(one), later).stream())
        .distinct()
        .toList();
  }

  private Disclosure.Edition disclosed(Edition out) {
    return new Disclosure.Edition(
        "edition %d of %s".formatted(out.number(), out.title()),
        sayings(out),
        sayings(out.forPublic(out.classification())));
  }

  /// Reads every file of the actor's forces again.
  ///
  /// @param record what the audit says of an edition
  @Transactional(readOnly = true)
  public EditionCheck verify(Actor actor, Function<Edition, OnRecord> record) {
    actor.require(Right.READ_AUDIT);
    var verifying = new Verifying();
    for (var force : actor.forces().stream().sorted().toList()) {
      verify(force, verifying, record);
    }
    return verifying.done();
  }

  private void verify(ForceId force, Verifying verifying, Function<Edition, OnRecord> record) {
    store.every(force).forEach(one -> verifying.edition(one, record.apply(one), store::content));
    publications
        .incomplete(force)
        .forEach(one -> verifying.missing(one.id(), one.editions(), one.found()));
  }
}

package uk.muster.reports.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reports.ReportKind;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.edition.Editions;
import uk.muster.reports.edition.Frozen;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Documents that are kept: opened as drafts and moved on, each step on record.
@Service
@Transactional
public class Drafts {
  private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm");

  private final DocumentStore documents;
  private final StepStore steps;
  private final OwnTextStore texts;
  private final CommentStore comments;
  private final Editions editions;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Drafts(
      DocumentStore documents,
      StepStore steps,
      OwnTextStore texts,
      CommentStore comments,
      Editions editions,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.documents = documents;
    this.steps = steps;
    this.texts = texts;
    this.comments = comments;
    this.editions = editions;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// The documents of a force that the actor may see, the newest first.
  @Transactional(readOnly = true)
  public List<KeptDocument> list(Actor actor, ForceId force) {
    actor.require(Right.READ_CAPABILITY, force);
    return documents.list(force);
  }

  /// A document with all that belongs to it.
  ///
  /// @throws NotFound when there is none that the actor may see
  @Transactional(readOnly = true)
  public DocumentRecord get(Actor actor, DocumentId id) {
    actor.require(Right.READ_CAPABILITY, id.force());
    var document = documents.find(id).orElseThrow(() -> new NotFound("document", id.code()));
    return new DocumentRecord(document, steps.list(id), texts.newest(id), comments.list(id));
  }

  /// Whether the actor may open a document of a kind: the right to write it, and to read every
  /// force that it is about.
  @Transactional(readOnly = true)
  public boolean mayOpen(Actor actor, ReportKind kind, ForceId force) {
    return actor.can(Desk.of(kind).writes(), force)
        && actor.forcesWith(Right.READ_CAPABILITY).containsAll(Desk.forces(catalogue, kind, force));
  }

  /// Records that a file of a draft was taken out.
  public void takenOut(Actor actor, DocumentId id, String file) {
    events.publishEvent(DocumentRecorded.of(actor, "draft taken out", id, "file: " + file));
  }

  /// Opens a document as a draft.
  ///
  /// @param welsh whether its headings are in Welsh
  public KeptDocument open(
      Actor actor,
      ReportKind kind,
      ForceId force,
      LocalDate asAt,
      String title,
      Marking marking,
      boolean welsh) {
    if (!mayOpen(actor, kind, force)) {
      throw new NotAllowed(Desk.of(kind).writes(), force.value());
    }
    var now = Instant.now(clock);
    var lower = Marking.lower(marking, actor.ceiling());
    var name = kind.code() + "-" + OPENED.withZone(clock.getZone()).format(now);
    for (int n = 1; ; n++) {
      var id = new DocumentId(force, n == 1 ? name : name + "-" + n);
      var document =
          new KeptDocument(
              id,
              kind,
              asAt,
              title.strip(),
              DocumentState.DRAFT,
              1,
              Set.of(actor.account()),
              0,
              0,
              lower,
              welsh,
              now);
      if (documents.add(document, Desk.forces(catalogue, kind, force))) {
        steps.add(id, DocumentState.DRAFT, 0, actor, "", now);
        events.publishEvent(
            DocumentRecorded.of(
                actor,
                "document opened",
                id,
                "kind: %s\ntitle: %s\nas at: %s\nmarking: %s"
                    .formatted(kind.code(), document.title(), asAt, lower.words())));
        return document;
      }
    }
  }

  /// Moves a document on, or back; what is approved is frozen by {@link Approvals}.
  ///
  /// @param version of the document as the actor saw it
  public StepOutcome move(Actor actor, DocumentId id, int version, Move move, String reason) {
    if (move == Move.APPROVE) {
      throw new IllegalArgumentException("what is approved is frozen");
    }
    var document = locked(actor, id, move);
    var refusal = StepRules.refusal(actor, document, version, move, reason, 0);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (move == Move.PUBLISH) {
      editions.publish(actor, id, document.editions());
    }
    return moved(actor, document, move, document.editions(), reason.strip());
  }

  /// Keeps what was frozen of a document, and that it is approved.
  StepOutcome approve(
      Actor actor, DocumentId id, int version, Edition edition, Frozen whole, Frozen open) {
    var document = locked(actor, id, Move.APPROVE);
    var unsettled = (int) comments.list(id).stream().filter(Comment::isOpen).count();
    var refusal = StepRules.refusal(actor, document, version, Move.APPROVE, "", unsettled);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    editions.freeze(actor, edition, whole, open);
    return moved(actor, document, Move.APPROVE, edition.number(), "");
  }

  private KeptDocument locked(Actor actor, DocumentId id, Move move) {
    actor.require(Right.READ_CAPABILITY, id.force());
    var document = documents.lock(id).orElseThrow(() -> new NotFound("document", id.code()));
    actor.require(StepRules.right(document, move), id.force());
    return document;
  }

  private StepOutcome moved(
      Actor actor, KeptDocument document, Move move, int editions, String reason) {
    var state = document.state().after(move).orElseThrow();
    var about = state.isWritten() && document.state().isWritten() ? 0 : editions;
    documents.move(document, state, editions, actor);
    steps.add(document.id(), state, about, actor, reason, Instant.now(clock));
    events.publishEvent(DocumentRecorded.moved(actor, document, state, reason));
    return new StepOutcome.Done(documents.find(document.id()).orElseThrow());
  }
}

package uk.muster.reports.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What authors write in a document; every version that was saved stays.
@Service
@Transactional
public class Writing {
  private static final int LONGEST = 100_000;

  private final DocumentStore documents;
  private final OwnTextStore texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Writing(
      DocumentStore documents, OwnTextStore texts, Clock clock, ApplicationEventPublisher events) {
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  /// Every version of what was written under a heading, the newest first.
  @Transactional(readOnly = true)
  public List<OwnText> versions(Actor actor, DocumentId id, String section) {
    actor.require(Right.READ_CAPABILITY, id.force());
    return texts.versions(id, section);
  }

  /// Keeps what the actor wrote under a heading.
  ///
  /// @param basedOn the version that it was written over; 0 where nothing was there
  public WritingOutcome write(
      Actor actor,
      DocumentId id,
      String section,
      int basedOn,
      String words,
      boolean forPublication) {
    var document = writable(actor, id);
    if (!document.state().isWritten()) {
      return new WritingOutcome.Refused(frozen(document));
    }
    var text = words.strip().replace("\r\n", "\n");
    if (text.length() > LONGEST) {
      return new WritingOutcome.Refused(
          "The text has %d characters; at most %d are kept".formatted(text.length(), LONGEST));
    }
    var newest =
        texts.versions(id, section).stream().findFirst().orElseGet(() -> OwnText.none(section));
    if (newest.says(text, forPublication)) {
      return new WritingOutcome.Saved(newest);
    }
    if (newest.revision() != basedOn) {
      return new WritingOutcome.Changed(newest);
    }
    var saved =
        new OwnText(
            section,
            basedOn + 1,
            text,
            forPublication,
            actor.account(),
            actor.post(),
            Instant.now(clock));
    texts.add(id, saved);
    documents.written(document, actor, document.title(), document.asAt());
    events.publishEvent(
        DocumentRecorded.of(actor, "document written", id, said(saved)).instead(said(newest)));
    return new WritingOutcome.Saved(saved);
  }

  /// Gives the document another title, or another day for which the record is read.
  ///
  /// @param version of the document as the actor saw it
  public StepOutcome rename(Actor actor, DocumentId id, int version, String title, LocalDate asAt) {
    var document = writable(actor, id);
    if (document.version() != version) {
      return new StepOutcome.Changed();
    }
    if (!document.state().isWritten()) {
      return StepOutcome.Refused.of(frozen(document));
    }
    documents.written(document, actor, title.strip(), asAt);
    events.publishEvent(
        DocumentRecorded.of(
                actor, "document named", id, "title: %s\nas at: %s".formatted(title.strip(), asAt))
            .instead("title: %s\nas at: %s".formatted(document.title(), document.asAt())));
    return new StepOutcome.Done(documents.find(id).orElseThrow());
  }

  private KeptDocument writable(Actor actor, DocumentId id) {
    actor.require(Right.READ_CAPABILITY, id.force());
    var document = documents.lock(id).orElseThrow(() -> new NotFound("document", id.code()));
    actor.require(document.desk().writes(), id.force());
    return document;
  }

  private static String frozen(KeptDocument document) {
    return "Edition %d is frozen: begin another edition to write in it"
        .formatted(document.editions());
  }

  private static String said(OwnText text) {
    return text.revision() == 0
        ? ""
        : "section: %s\nfor publication: %s\n%s"
            .formatted(text.section(), text.forPublication() ? "yes" : "no", text.words());
  }
}

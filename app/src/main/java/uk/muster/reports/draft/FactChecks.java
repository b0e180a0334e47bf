package uk.muster.reports.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// The fact check: people of the force comment on a section, and whoever writes the document
/// accepts each comment or refuses it with a reason.
@Service
@Transactional
public class FactChecks {
  private final DocumentStore documents;
  private final CommentStore comments;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  FactChecks(
      DocumentStore documents,
      CommentStore comments,
      Clock clock,
      ApplicationEventPublisher events) {
    this.documents = documents;
    this.comments = comments;
    this.clock = clock;
    this.events = events;
  }

  /// Keeps a comment on a section.
  public CommentOutcome comment(Actor actor, DocumentId id, String section, String words) {
    var document = locked(actor, id);
    actor.require(document.desk().comments(), id.force());
    var why = why(document);
    if (why.isPresent()) {
      return new CommentOutcome.Refused(why.get());
    }
    if (words.isBlank()) {
      return new CommentOutcome.Refused("Write what is not right, or not clear");
    }
    int number = comments.list(id).size() + 1;
    comments.add(id, number, section, words.strip(), actor, Instant.now(clock));
    events.publishEvent(
        DocumentRecorded.of(
            actor,
            "comment made",
            id,
            "comment: %d\nsection: %s\n%s".formatted(number, section, words.strip())));
    return new CommentOutcome.Kept(number);
  }

  private static Optional<String> why(KeptDocument document) {
    return switch (document.state()) {
      case FACT_CHECK -> Optional.empty();
      case DRAFT ->
          Optional.of("The document is a draft: it is commented on once it is in the fact check");
      case APPROVED, PUBLISHED ->
          Optional.of(
              "Edition %d is frozen and takes no comments: a comment is for the fact check of the"
                      .formatted(document.editions())
                  + " next edition");
    };
  }

  /// Accepts a comment, or refuses it with a reason.
  public CommentOutcome settle(
      Actor actor, DocumentId id, int number, boolean accepted, String reason) {
    var document = locked(actor, id);
    actor.require(document.desk().writes(), id.force());
    var comment =
        comments.list(id).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("comment", Integer.toString(number)));
    if (!document.state().isWritten()) {
      return new CommentOutcome.Refused(
          "The document is %s: its comments are settled".formatted(document.state().words()));
    }
    if (!comment.isOpen()) {
      return new CommentOutcome.Refused("Comment %d is settled already".formatted(number));
    }
    if (!accepted && reason.isBlank()) {
      return new CommentOutcome.Refused(
          "Say why comment %d is refused: whoever made it reads the reason".formatted(number));
    }
    var settled =
        new Comment.Settled(
            accepted, reason.strip(), actor.account(), actor.post(), Instant.now(clock));
    comments.settle(id, number, settled);
    events.publishEvent(
        DocumentRecorded.of(
            actor,
            accepted ? "comment accepted" : "comment refused",
            id,
            "comment: %d\nreason: %s".formatted(number, reason.strip())));
    return new CommentOutcome.Kept(number);
  }

  private KeptDocument locked(Actor actor, DocumentId id) {
    actor.require(Right.READ_CAPABILITY, id.force());
    return documents.lock(id).orElseThrow(() -> new NotFound("document", id.code()));
  }
}

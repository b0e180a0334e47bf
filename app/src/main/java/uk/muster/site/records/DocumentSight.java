package uk.muster.site.records;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.KeptElsewhere;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reports.draft.Desk;
import uk.muster.reports.draft.DocumentState;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.KeptDocument;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Who sees a document that is kept, as its row policies have it: a draft is seen by those who
/// write it, in the fact check also by those who comment on it, and by every reader once it is out.
/// A test compares the two for every role.
@Component
class DocumentSight implements KeptElsewhere {
  private static final Pattern SUBJECT = Pattern.compile("document ([^ ,]+)(,.*)?");

  private final Drafts drafts;
  private final Catalogue catalogue;

  DocumentSight(Drafts drafts, Catalogue catalogue) {
    this.drafts = drafts;
    this.catalogue = catalogue;
  }

  /// Only who reads documents or the audit may know of one.
  @Override
  public Optional<Opening> opening(Actor actor, ForceId force, String subject) {
    var named = SUBJECT.matcher(subject);
    var mayKnow = actor.can(Right.READ_CAPABILITY, force) || actor.can(Right.READ_AUDIT, force);
    if (!mayKnow || !named.matches()) {
      return Optional.empty();
    }
    var everyForce = catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    return drafts.list(Actor.system("who can see", everyForce), force).stream()
        .filter(one -> one.id().code().equals(named.group(1)))
        .findFirst()
        .map(one -> {
          var about = Desk.forces(catalogue, one.kind(), force);
          return new Opening(Right.READ_CAPABILITY, seat -> sees(seat, one, about), "");
        });
  }

  private static boolean sees(Actor seat, KeptDocument document, Set<ForceId> about) {
    var force = document.id().force();
    var desk = Desk.of(document.kind());
    var atWork =
        seat.can(desk.writes(), force)
            || (document.state() != DocumentState.DRAFT && seat.can(desk.comments(), force));
    return seat.ceiling().covers(document.marking())
        && (document.published() > 0
            || (atWork && about.stream().allMatch(one -> seat.can(Right.READ_CAPABILITY, one))));
  }
}

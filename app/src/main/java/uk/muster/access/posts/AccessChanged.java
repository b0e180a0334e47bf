package uk.muster.access.posts;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Who may do or see something has changed: by a post, a loan, shared names or an organisation.
record AccessChanged(
    Actor actor, String act, String subject, Optional<ForceId> force, String after, String reason)
    implements Recorded {}

package uk.muster.site.looks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.muster.shared.Actor;

/// Who sent a request; nobody before signing in.
public interface WhoAsks {
  Optional<Actor> asking(HttpServletRequest request);
}

/// What somebody has typed in an assessment and not saved: kept for that account alone, so that a
/// lost connection or a closed window loses nothing.
@NamedInterface("typed")
@NullMarked
package uk.muster.assessment.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

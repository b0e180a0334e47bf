/// Campaigns: over which forces, by which day, compared with what.
@NamedInterface("campaign")
@NullMarked
package uk.muster.assessment.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The evidence of the library that answers rest on: as it is used while they are drafted, and
/// frozen with its version and digest at each submission.
@NamedInterface("ground")
@NullMarked
package uk.muster.assessment.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

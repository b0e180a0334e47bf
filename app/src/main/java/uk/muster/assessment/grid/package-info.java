/// The grid: threats × four Cs × levels, for one force and for the nation, beside the campaign
/// before.
@NamedInterface("grid")
@NullMarked
package uk.muster.assessment.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

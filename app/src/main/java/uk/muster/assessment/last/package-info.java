/// What was answered to the same question last time.
@NamedInterface("last")
@NullMarked
package uk.muster.assessment.last;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

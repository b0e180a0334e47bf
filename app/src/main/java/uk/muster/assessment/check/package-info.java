/// The cross-checks of all modules, collected: what they find for a force on a day.
@NamedInterface("check")
@NullMarked
package uk.muster.assessment.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

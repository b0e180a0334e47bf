/// The indicators that all modules declare, collected: their values for forces and days, the
/// thresholds that a force holds itself to, and how it stands against them.
@NamedInterface("indicator")
@NullMarked
package uk.muster.assessment.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

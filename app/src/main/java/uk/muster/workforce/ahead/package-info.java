/// What forecasts need of people and training: who is booked, who is expected to leave, and what
/// courses cost.
@NamedInterface("ahead")
@NullMarked
package uk.muster.workforce.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

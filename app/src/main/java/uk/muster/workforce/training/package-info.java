/// Training: courses with their sessions, who is enrolled and with which result, fitness tests and
/// portfolios. A passed result becomes an award of the accreditations, by the same way as any.
@NamedInterface("training")
@NullMarked
package uk.muster.workforce.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

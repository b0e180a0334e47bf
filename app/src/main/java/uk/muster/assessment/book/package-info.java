/// Whole campaigns brought in at once: those of the past from files, and those of the
/// demonstration.
@NamedInterface("book")
@NullMarked
package uk.muster.assessment.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

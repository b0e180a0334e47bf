/// What is claimed in an answer, what the registers say of it, and where the two disagree.
@NamedInterface("claim")
@NullMarked
package uk.muster.assessment.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

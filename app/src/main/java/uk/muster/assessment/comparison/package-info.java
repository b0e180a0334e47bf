/// One indicator across all forces: how they stand to each other, who is far from the rest, and of
/// whom nothing is known.
@NullMarked
package uk.muster.assessment.comparison;

import org.jspecify.annotations.NullMarked;

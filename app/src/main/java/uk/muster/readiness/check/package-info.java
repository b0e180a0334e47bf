/// What does not go together between what a force states of its units and what its registers allow.
@NullMarked
package uk.muster.readiness.check;

import org.jspecify.annotations.NullMarked;

/// What does not go together about training, its take-up and what a region needs; counts only.
@NullMarked
package uk.muster.workforce.check;

import org.jspecify.annotations.NullMarked;

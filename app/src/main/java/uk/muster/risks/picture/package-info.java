/// One threat drawn from the assessment to the exercise, and the way of each capability target.
@NullMarked
package uk.muster.risks.picture;

import org.jspecify.annotations.NullMarked;

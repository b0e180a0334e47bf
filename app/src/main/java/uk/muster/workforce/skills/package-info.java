/// Skills of a force in numbers, for whoever may read counts, and who goes out of date when, for
/// whoever may read people.
@NullMarked
package uk.muster.workforce.skills;

import org.jspecify.annotations.NullMarked;

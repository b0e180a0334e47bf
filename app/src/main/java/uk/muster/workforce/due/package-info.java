/// What the registers of people and training make due, in the calendar of everything due.
@NullMarked
package uk.muster.workforce.due;

import org.jspecify.annotations.NullMarked;

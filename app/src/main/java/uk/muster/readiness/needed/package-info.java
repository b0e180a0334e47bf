/// Where a stated need comes from, and what is declared and formable against a target.
@NullMarked
package uk.muster.readiness.needed;

import org.jspecify.annotations.NullMarked;

/// Succession: who leaves and what expires in the months ahead, on which day that costs a unit that
/// is needed, which booked courses prevent it, and the cheapest training that reaches a target.
@NullMarked
package uk.muster.readiness.succession;

import org.jspecify.annotations.NullMarked;

/// Counts by day, made from the registers and kept without names.
@NullMarked
package uk.muster.readiness.counts;

import org.jspecify.annotations.NullMarked;

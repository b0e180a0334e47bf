/// Consistency measured: what forces should have alike, compared.
@NullMarked
package uk.muster.readiness.consistency;

import org.jspecify.annotations.NullMarked;

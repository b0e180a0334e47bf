/// The page that compares forces.
@NullMarked
package uk.muster.readiness.consistency.web;

import org.jspecify.annotations.NullMarked;

/// What the record holds of a force, read through the front doors, and sentences made of it.
@NullMarked
package uk.muster.reports.record;

import org.jspecify.annotations.NullMarked;

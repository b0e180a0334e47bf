/// The pages that name people: who is behind a count, and the units that they form.
@NullMarked
package uk.muster.readiness.web.people;

import org.jspecify.annotations.NullMarked;

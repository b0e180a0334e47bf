/// The control room's page.
@NullMarked
package uk.muster.readiness.web.room;

import org.jspecify.annotations.NullMarked;

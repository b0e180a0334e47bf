/// The shell that every page wears: sign-in, home, errors, and the wiring of the running
/// application. It may use every front door; nothing uses it.
@NullMarked
@ApplicationModule
package uk.muster.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

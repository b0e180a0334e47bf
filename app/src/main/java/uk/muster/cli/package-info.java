/// Operator commands: they enter at the same front doors as the pages.
@NullMarked
@ApplicationModule
package uk.muster.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

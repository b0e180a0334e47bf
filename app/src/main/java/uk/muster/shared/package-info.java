/// Words that every module uses: who acts, for which force, when, under which marking. No business
/// logic.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package uk.muster.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

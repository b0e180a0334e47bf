/// The vehicles register: which vehicles a force has, of which kind, at which base, and from when
/// to when each is in service.
@ApplicationModule(allowedDependencies = {"reference", "exchange", "files", "database"})
@NullMarked
package uk.muster.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

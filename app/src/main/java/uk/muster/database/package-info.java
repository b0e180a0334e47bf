/// The database: the PostgreSQL that Muster brings along or the one it is told to use, the
/// migrations of every module, and the actor's scope that the row policies read.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package uk.muster.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

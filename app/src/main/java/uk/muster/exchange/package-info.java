/// Files in, with quarantine. A file becomes rows in a staging table, is checked field by field and
/// then set-wise, and is merged into the register of the module that owns it; rows that cannot be
/// used wait to be corrected and replayed. Nothing is silently dropped, and an import can be undone
/// as a whole. The modules above supply a {@link uk.muster.exchange.Feed} for each kind of table.
@ApplicationModule(allowedDependencies = {"reference", "files", "database"})
@NullMarked
package uk.muster.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The record of who did or read what. It listens to events that implement `Recorded` and writes
/// each in the transaction that it records. Nobody calls it to write; rows are never changed.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.muster.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

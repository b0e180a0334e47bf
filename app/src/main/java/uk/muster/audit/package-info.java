/// The record of who did or read what. It listens to events that implement `Recorded` and writes
/// each in the transaction that it records. Nobody calls it to write; rows are never changed. A
/// sealer links what is committed into a chain, which `chain` can verify without a database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.muster.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// One kit for every kind of record. A module declares its kinds as data (`Kind`, with its fields)
/// and writes their tables by hand in its migrations; list, search, history, change, import,
/// export, calendar and links follow from the declaration, the same for all. The SQL is made in one
/// place, `KindSql`, and is run for every kind by one test, which also compares each kind with its
/// table.
@ApplicationModule(allowedDependencies = {"reference", "exchange", "files", "database"})
@NullMarked
package uk.muster.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

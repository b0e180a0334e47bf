/// Reads CSV, XLSX and ZIP files into rows that are checked field by field. Plain Java: no Spring,
/// no database, constant memory. Used by the imports and by commands that work on files alone.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.muster.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

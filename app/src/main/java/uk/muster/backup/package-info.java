/// A backup holds everything that Muster knows in one file that others can read too: a ZIP with one
/// table an entry and a manifest that counts and checksums them. A restore puts it into an empty
/// place, migrates what is older and verifies the audit. Plain Java on plain connections: it works
/// without the application. The file is described in docs/reliability.md.
@ApplicationModule(allowedDependencies = {"audit", "audit :: chain"})
@NullMarked
package uk.muster.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

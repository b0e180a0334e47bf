/// The organisation as it is: collaborations and their members, teams and units, facilities,
/// partnerships and partners, leads, strategies and programmes, meeting rhythms, arrangements,
/// publications and other names. All of them are kinds of the module `register`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "register",
      "register :: check",
      "register :: kind",
      "exchange",
      "database"
    })
@NullMarked
package uk.muster.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

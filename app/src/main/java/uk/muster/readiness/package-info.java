/// How many complete units a force can really form on a day, why not one more, and what is promised
/// twice: what a force needs, declares and promises beside what its registers allow.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "examples",
      "exchange",
      "exchange :: row",
      "files",
      "workforce",
      "workforce :: links",
      "workforce :: ahead",
      "workforce :: training",
      "equipment",
      "register",
      "register :: kind",
      "database"
    })
@NullMarked
package uk.muster.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Inspection: what is examined of which force under which programme, what is asked for by when and
/// answered, what inspectors did and saw, what they judge beside what the force says of itself, and
/// what became of it. All records are kinds of the module `register`; what is worked out from them
/// is behind the front door `Inspections`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "workforce :: certificate",
      "workforce :: takeup",
      "organisation",
      "actions",
      "register",
      "register :: check",
      "register :: kind",
      "register :: shown",
      "exchange",
      "assessment :: grid",
      "assessment :: campaign"
    })
@NullMarked
package uk.muster.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

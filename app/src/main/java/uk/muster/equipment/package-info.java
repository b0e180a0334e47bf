/// Vehicles and kit: which vehicles a force has and when each is in service; what kit it has, by
/// which standards it is checked and how it stood, when it is replaced, and how it is bought.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "exchange",
      "exchange :: row",
      "files",
      "files :: picture",
      "register",
      "register :: check",
      "register :: kind",
      "database"
    })
@NullMarked
package uk.muster.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Who does what by when, and what asked for it: a plan, a risk, a meeting, an exercise. What is
/// done is shown by its evidence. All of it is a kind of the module `register`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "register",
      "register :: check",
      "register :: kind",
      "exchange"
    })
@NullMarked
package uk.muster.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

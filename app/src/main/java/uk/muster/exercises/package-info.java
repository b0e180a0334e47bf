/// Exercises from the programme to the lesson: what is planned, who took part, what was observed,
/// and what became of what was learned. All records are kinds of the module `register`; what is
/// worked out from them is behind the front doors `Exercises` and `Lessons`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "workforce :: training",
      "organisation",
      "risks",
      "plans",
      "actions",
      "register",
      "register :: check",
      "register :: kind",
      "register :: shown",
      "exchange"
    })
@NullMarked
package uk.muster.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

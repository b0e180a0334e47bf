/// Things to try Muster with: a synthetic nation made from a seed, and the worked cases. Nobody in
/// them is real; every collar number says so.
@ApplicationModule(allowedDependencies = "reference")
@NullMarked
package uk.muster.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

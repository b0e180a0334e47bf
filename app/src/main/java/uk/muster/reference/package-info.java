/// The catalogue of what everyone takes as given: forces and how they are grouped, editions of the
/// Strategic Policing Requirement and their threats, ranks, skills, unit types, planning
/// assumptions. Files rule; the tables are their copy, so that registers can point at them.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.muster.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What is sent twice is done once: a form or a call carries a key, and the same again gets the
/// same answer, whether it comes from a double click, after a lost answer, or to another instance.
/// The mark that something was done commits with what was done.
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package uk.muster.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What the units of a force can be measured by: formable, declared, needed, promised, and what is
/// left; counts only.
@NullMarked
package uk.muster.readiness.measure;

import org.jspecify.annotations.NullMarked;

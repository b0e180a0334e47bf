/// Random samples of a force's registers that can be taken again.
@NullMarked
package uk.muster.inspection.sample;

import org.jspecify.annotations.NullMarked;

/// A person's transfer from one force to another, as one act.
@NullMarked
package uk.muster.workforce.transfer;

import org.jspecify.annotations.NullMarked;

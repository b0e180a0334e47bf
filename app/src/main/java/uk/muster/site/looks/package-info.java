/// What inspectors look at: recorded before it is shown, and read by the force that it belongs to.
@NullMarked
package uk.muster.site.looks;

import org.jspecify.annotations.NullMarked;

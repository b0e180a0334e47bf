/// Charts of shares; they are drawn with the same pen as the others.
@NullMarked
package uk.muster.look.chart;

import org.jspecify.annotations.NullMarked;

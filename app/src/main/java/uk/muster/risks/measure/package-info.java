/// How far the threats of the edition in force are covered, as indicators.
@NullMarked
package uk.muster.risks.measure;

import org.jspecify.annotations.NullMarked;

/// Schemes of scoring, and scores that know their scheme. Plain Java.
@NullMarked
package uk.muster.risks.scheme;

import org.jspecify.annotations.NullMarked;

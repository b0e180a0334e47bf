/// The pages that compare forces.
@NullMarked
package uk.muster.readiness.web.board;

import org.jspecify.annotations.NullMarked;

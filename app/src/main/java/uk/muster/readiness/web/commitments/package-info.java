/// The page on which a force states what it needs, has and promises.
@NullMarked
package uk.muster.readiness.web.commitments;

import org.jspecify.annotations.NullMarked;

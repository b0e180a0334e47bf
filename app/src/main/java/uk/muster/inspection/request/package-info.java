/// One request for data to many forces, what became of it, and what it adds to the take-up that the
/// registers know.
@NullMarked
package uk.muster.inspection.request;

import org.jspecify.annotations.NullMarked;

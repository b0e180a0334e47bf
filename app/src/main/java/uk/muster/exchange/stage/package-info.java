/// The way of rows into the stage and out of it: the text that is copied in, and the statements of
/// a merge.
@NullMarked
package uk.muster.exchange.stage;

import org.jspecify.annotations.NullMarked;

/// The rows that a feed's register holds now, read back as the columns of its file: listed, one by
/// one with their history, taken out as a file that can be brought in again, and added and changed
/// by hand along the way of an import. A feed says of itself how, with a {@link
/// uk.muster.exchange.row.Held}.
@NamedInterface("row")
@NullMarked
package uk.muster.exchange.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The scoring tables as forces set them for themselves: kept in dated versions, read from pages
/// and files, and laid over those that Muster brings along.
@NullMarked
package uk.muster.risks.scoring;

import org.jspecify.annotations.NullMarked;

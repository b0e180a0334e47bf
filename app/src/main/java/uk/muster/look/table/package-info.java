/// Tables as one view that a page shows and a CSV file holds.
@NullMarked
package uk.muster.look.table;

import org.jspecify.annotations.NullMarked;

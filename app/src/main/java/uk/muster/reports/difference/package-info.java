/// What a document says, statement by statement, so that two editions can be held against each
/// other: what one tells and the other does not, and what both together tell that neither may.
@NullMarked
package uk.muster.reports.difference;

import org.jspecify.annotations.NullMarked;

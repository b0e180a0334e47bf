/// The kinds of document: what stands in each, and where it comes from.
@NullMarked
package uk.muster.reports.kind;

import org.jspecify.annotations.NullMarked;

/// The life of a document: written as a draft, checked by the force, approved, published.
@NullMarked
package uk.muster.reports.draft;

import org.jspecify.annotations.NullMarked;

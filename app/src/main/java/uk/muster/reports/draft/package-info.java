/// The life of a document: written as a draft, checked by the force, approved, published.
@NamedInterface("draft")
@NullMarked
package uk.muster.reports.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The life of a document: written as a draft, checked by the force, approved, published; what is
/// approved is frozen as an edition that never changes.
@NamedInterface("edition")
@NullMarked
package uk.muster.reports.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

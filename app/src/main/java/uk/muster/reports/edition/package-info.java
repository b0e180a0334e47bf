/// Editions: what was approved of a document, frozen byte by byte; they never change.
@NamedInterface("edition")
@NullMarked
package uk.muster.reports.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

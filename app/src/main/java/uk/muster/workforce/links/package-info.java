/// People who are on the books of several forces: said by a force about its own people, so that
/// pooled figures count them once.
@NamedInterface("links")
@NullMarked
package uk.muster.workforce.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

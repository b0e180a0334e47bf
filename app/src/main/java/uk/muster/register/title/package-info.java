/// Finds entries of any register by what they are called.
@NamedInterface("title")
@NullMarked
package uk.muster.register.title;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Entries as the pages of the modules show them, in the words of their register.
@NamedInterface("shown")
@NullMarked
package uk.muster.register.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

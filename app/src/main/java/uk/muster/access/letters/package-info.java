/// Letters by electronic mail, and where an account's letters go.
@NamedInterface("letters")
@NullMarked
package uk.muster.access.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

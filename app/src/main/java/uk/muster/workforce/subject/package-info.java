/// All that the registers keep of one person, for that person.
@NullMarked
@NamedInterface("subject")
package uk.muster.workforce.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Who needs to know of an entry that is not for everybody whose post could read it. The row
/// policies hold it; here it is given, ended and shown.
@NamedInterface("need")
@NullMarked
package uk.muster.register.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Many documents of one kind, one after the other: told how far it has come, called off when
/// somebody wishes, and ending with what was made, what failed and why, and what was not begun.
@NamedInterface("run")
@NullMarked
package uk.muster.reports.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

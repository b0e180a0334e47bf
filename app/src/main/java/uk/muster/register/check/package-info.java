/// How a module declares cross-checks over registers: each a pure rule over the entries that hold
/// on a day. The entries of a kind are read once, however many rules look at them.
@NamedInterface("check")
@NullMarked
package uk.muster.register.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// How a module declares its kinds of record: the fields, what each may hold, and who may read and
/// change them. Plain data and plain checks; `docs/registers.md` shows how to add one.
@NamedInterface("kind")
@NullMarked
package uk.muster.register.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

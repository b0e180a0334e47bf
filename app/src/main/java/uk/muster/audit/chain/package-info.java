/// The sealed chain as plain Java: what is hashed and signed, byte by byte, the lines of an export,
/// and the verifier. It needs no database, so that a file can be verified anywhere. The layout is
/// described for others in docs/audit.md.
@NamedInterface("chain")
@NullMarked
package uk.muster.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Passkeys: a key pair that a telephone, a computer or a stick keeps, and of which Muster knows
/// the public half. A passkey asks for a finger or a number of its own, so it is both factors.
@NamedInterface("passkey")
@NullMarked
package uk.muster.access.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

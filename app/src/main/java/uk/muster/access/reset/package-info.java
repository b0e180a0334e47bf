/// What helps when a password or a passkey is lost: a link that opens once and not for long, handed
/// over by an administrator of the person's force, or sent by mail.
@NamedInterface("reset")
@NullMarked
package uk.muster.access.reset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

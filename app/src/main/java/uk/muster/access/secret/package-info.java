/// What an account knows or shows besides the password: codes that an authenticator app makes, and
/// recovery codes.
@NamedInterface("secret")
@NullMarked
package uk.muster.access.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

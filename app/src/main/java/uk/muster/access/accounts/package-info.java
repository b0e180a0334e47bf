/// The accounts that an administrator is in charge of: who they are, how they sign in, where they
/// are signed in, and joiners and leavers by file.
@NamedInterface("accounts")
@NullMarked
package uk.muster.access.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

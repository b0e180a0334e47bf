/// Accounts that sign in at a provider of single sign-on, and what opens the door when that one is
/// down.
@NamedInterface("provider")
@NullMarked
package uk.muster.access.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Getting in: what an account shows one after the other, and the pages that ask for it. Whoever
/// has shown the first thing only is not signed in; all that is kept is which account and when.
@NullMarked
package uk.muster.site.signin;

import org.jspecify.annotations.NullMarked;

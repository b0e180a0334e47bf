/// How the running service can be watched: whether it lives and is ready, its figures, the settings
/// in effect.
@NullMarked
package uk.muster.site.running;

import org.jspecify.annotations.NullMarked;

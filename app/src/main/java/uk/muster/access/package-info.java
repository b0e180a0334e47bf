/// People who sign in, the posts that they hold, and what a post lets them do. A post gives one
/// role in a force, a region or the nation, with dates.
@ApplicationModule(allowedDependencies = {"reference", "files"})
@NullMarked
package uk.muster.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The people register: who serves, with which rank, post and base; what they are accredited in, as
/// dated intervals; what restricts them; when they are on duty; and the bases they work from. Every
/// row says when it was true and since when Muster knew it.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "exchange",
      "exchange :: row",
      "files",
      "register",
      "database"
    })
@NullMarked
package uk.muster.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What forces say of themselves: the frameworks of questions on each threat, the campaigns in
/// which they are answered, reviewed and signed, the evidence behind the answers, and the facts
/// that are held against them. Indicators and cross-checks come from the modules that own the
/// facts; their tables are never reached into.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "actions",
      "register",
      "register :: check",
      "register :: kind",
      "exchange",
      "files :: picture",
      "access :: letters",
      "access :: posts"
    })
@NullMarked
package uk.muster.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What a force expects: assessments of threat and risk, community risk registers, control
/// strategies with their priorities, the force's own systems, organised crime groups under code
/// names, and tasking. Nearly all of it is kinds of the module `register`; what is worked out from
/// them is behind the front door `Risks`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "actions",
      "register",
      "register :: check",
      "register :: kind",
      "register :: need",
      "exchange",
      "files"
    })
@NullMarked
package uk.muster.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Who is held to account by whom: boards with their members and meetings, agendas made from what
/// is due and what changed, minutes, decisions with reasons, and what chief constable and
/// commissioner had due regard to. The records are kinds of the module `register`; what is worked
/// out from them is behind the front doors `Governance` and `Agendas`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "actions",
      "register",
      "register :: check",
      "register :: kind",
      "assessment :: answer",
      "assessment :: campaign",
      "assessment :: check",
      "assessment :: framework",
      "exchange"
    })
@NullMarked
package uk.muster.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

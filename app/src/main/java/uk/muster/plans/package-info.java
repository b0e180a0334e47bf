/// What a force would do, written down before: plans with their call-outs, rendezvous points, first
/// commands, action cards and words, and the links that they rely on with their tests. All of it is
/// kinds of the module `register`; a plan on one page, the search through all of them and how links
/// stand are behind the front door `Plans`.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "actions",
      "risks",
      "register",
      "register :: check",
      "register :: kind",
      "exchange"
    })
@NullMarked
package uk.muster.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

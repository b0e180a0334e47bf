/// Mutual aid: what forces gave each other and received, the operations that are left out of a
/// balance because they would distort it, and the balances, always with and without those. Both
/// sides of an entry see it; two records of the same aid are laid beside each other and counted
/// once.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "organisation",
      "register",
      "register :: check",
      "register :: kind",
      "exchange"
    })
@NullMarked
package uk.muster.mutualaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

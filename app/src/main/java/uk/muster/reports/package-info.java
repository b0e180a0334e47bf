/// Documents made from the record: force reports, board papers and the others, each from one model
/// and in every format. What they say comes through the front doors of the modules that own it;
/// each figure keeps what it was counted from and as at when.
@ApplicationModule(
    allowedDependencies = {
      "reference",
      "register",
      "register :: kind",
      "workforce :: takeup",
      "examples",
      "inspection",
      "assessment :: answer",
      "assessment :: campaign",
      "assessment :: check",
      "assessment :: claim",
      "assessment :: framework",
      "assessment :: grid",
      "assessment :: indicator"
    })
@NullMarked
package uk.muster.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Checks of vehicles and kit against the inspection list of their standard, with photographs.
@NamedInterface("check")
@NullMarked
package uk.muster.equipment.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The evidence library: one item proves many answers. An item is an entry of the registers; its
/// versions are files that were looked into, or lists of a register frozen on a day. Other modules
/// come in by the front door `Evidence`.
@NamedInterface("evidence")
@NullMarked
package uk.muster.assessment.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

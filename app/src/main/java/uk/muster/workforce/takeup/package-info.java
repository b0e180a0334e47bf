/// Take-up of e-learning: how many of each group of a workforce enrolled and completed, over its
/// headcount on a census day. Counts only.
@NamedInterface("takeup")
@NullMarked
package uk.muster.workforce.takeup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Lessons: their life from the observation to what others are told, how they hang together, and by
/// how much they lower the confidence of answers until somebody has validated them.
@NamedInterface("lesson")
@NullMarked
package uk.muster.exercises.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

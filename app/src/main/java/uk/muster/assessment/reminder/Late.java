package uk.muster.assessment.reminder;

import java.time.Instant;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.Task;

/// An assessment that is late.
///
/// @param waitsFor what is to be done with it next, whoever is to do it
/// @param days how many days ago it was due
/// @param reminded when somebody was last reminded of it by mail
public record Late(
    Assessment.Named named, Task.Kind waitsFor, long days, Optional<Instant> reminded) {}

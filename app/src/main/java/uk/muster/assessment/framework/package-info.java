/// Frameworks: the questions that an assessment of one threat answers, with worded levels, as data.
/// A published version never changes; mappings say what became of a question in another framework.
@NamedInterface("framework")
@NullMarked
package uk.muster.assessment.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

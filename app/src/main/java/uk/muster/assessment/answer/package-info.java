/// Assessments: what a force answers on a threat, how it is challenged and how it is signed.
@NamedInterface("answer")
@NullMarked
package uk.muster.assessment.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

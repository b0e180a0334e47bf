/// The pages of the evidence library.
@NullMarked
package uk.muster.assessment.evidence.web;

import org.jspecify.annotations.NullMarked;

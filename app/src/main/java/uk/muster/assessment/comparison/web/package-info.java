/// The page of a comparison.
@NullMarked
package uk.muster.assessment.comparison.web;

import org.jspecify.annotations.NullMarked;

/// The pages of indicators and thresholds.
@NullMarked
package uk.muster.assessment.indicator.web;

import org.jspecify.annotations.NullMarked;

/// The page of cross-checks.
@NullMarked
package uk.muster.assessment.check.web;

import org.jspecify.annotations.NullMarked;

/// The page of samples.
@NullMarked
package uk.muster.inspection.sample.web;

import org.jspecify.annotations.NullMarked;

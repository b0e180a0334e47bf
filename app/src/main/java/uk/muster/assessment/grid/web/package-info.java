@NullMarked
package uk.muster.assessment.grid.web;

import org.jspecify.annotations.NullMarked;

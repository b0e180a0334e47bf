/// Pages of inspections.
@NullMarked
package uk.muster.inspection.web;

import org.jspecify.annotations.NullMarked;

/// The page of what is late.
@NullMarked
package uk.muster.assessment.reminder.web;

import org.jspecify.annotations.NullMarked;

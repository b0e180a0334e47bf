/// What assessments make due, in the calendar and by mail: letters go before a deadline and when it
/// has passed, once each, to whoever it waits for. A letter says that something is due and where to
/// look, and nothing of what it is.
@NullMarked
package uk.muster.assessment.reminder;

import org.jspecify.annotations.NullMarked;

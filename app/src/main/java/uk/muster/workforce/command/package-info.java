/// Command: which levels there are, what the courses for each require before, and who holds one
/// without it or without a portfolio that was found competent.
@NullMarked
package uk.muster.workforce.command;

import org.jspecify.annotations.NullMarked;

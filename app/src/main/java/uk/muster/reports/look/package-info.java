/// How a force's documents look: its own templates and its logo.
@NullMarked
package uk.muster.reports.look;

import org.jspecify.annotations.NullMarked;

/// What a region has said that it needs in a skill, and what its forces hold: gaps in counts.
@NullMarked
package uk.muster.workforce.requirement;

import org.jspecify.annotations.NullMarked;

/// The pages of scoring tables.
@NullMarked
package uk.muster.risks.scoring.web;

import org.jspecify.annotations.NullMarked;

/// Pages of risks.
@NullMarked
package uk.muster.risks.web;

import org.jspecify.annotations.NullMarked;

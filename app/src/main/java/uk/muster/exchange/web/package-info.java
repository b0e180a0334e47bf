/// The pages that take files in, and show and mend what was refused.
@NullMarked
package uk.muster.exchange.web;

import org.jspecify.annotations.NullMarked;

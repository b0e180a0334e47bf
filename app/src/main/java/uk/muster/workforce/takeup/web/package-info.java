/// Pages of take-up.
@NullMarked
package uk.muster.workforce.takeup.web;

import org.jspecify.annotations.NullMarked;

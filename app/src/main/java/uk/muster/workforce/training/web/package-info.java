/// Pages of training.
@NullMarked
package uk.muster.workforce.training.web;

import org.jspecify.annotations.NullMarked;

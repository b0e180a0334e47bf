/// Pages of the plans.
@NullMarked
package uk.muster.plans.web;

import org.jspecify.annotations.NullMarked;

/// Pages of succession.
@NullMarked
package uk.muster.readiness.succession.web;

import org.jspecify.annotations.NullMarked;

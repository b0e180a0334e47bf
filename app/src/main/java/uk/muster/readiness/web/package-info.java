/// The readiness pages.
@NullMarked
package uk.muster.readiness.web;

import org.jspecify.annotations.NullMarked;

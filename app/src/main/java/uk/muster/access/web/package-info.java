/// The pages of a person's own sign-ins.
@NullMarked
package uk.muster.access.web;

import org.jspecify.annotations.NullMarked;

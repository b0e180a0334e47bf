/// The page that shows what was done, by whom.
@NullMarked
package uk.muster.audit.web;

import org.jspecify.annotations.NullMarked;

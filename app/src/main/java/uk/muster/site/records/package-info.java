/// How long things are kept, and everything that is kept of one person.
@NullMarked
package uk.muster.site.records;

import org.jspecify.annotations.NullMarked;

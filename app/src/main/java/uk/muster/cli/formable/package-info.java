/// Counting what can be formed from files alone, without a database.
@NullMarked
package uk.muster.cli.formable;

import org.jspecify.annotations.NullMarked;

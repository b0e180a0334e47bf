/// The commands that make a backup and restore one.
@NullMarked
package uk.muster.cli.backup;

import org.jspecify.annotations.NullMarked;

/// Where the command that makes documents puts them.
@NullMarked
package uk.muster.cli.report;

import org.jspecify.annotations.NullMarked;

/// The pages on which documents are asked for.
@NullMarked
package uk.muster.reports.run.web;

import org.jspecify.annotations.NullMarked;

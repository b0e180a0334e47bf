/// The pages that show the worked cases: what a document says, and what is made up beside it.
@NullMarked
package uk.muster.examples.web;

import org.jspecify.annotations.NullMarked;

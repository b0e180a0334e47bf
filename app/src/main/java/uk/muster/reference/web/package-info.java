/// The pages that show the catalogue, each row with its source.
@NullMarked
package uk.muster.reference.web;

import org.jspecify.annotations.NullMarked;

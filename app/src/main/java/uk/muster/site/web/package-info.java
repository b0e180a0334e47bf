/// The pages that belong to no single module.
@NullMarked
package uk.muster.site.web;

import org.jspecify.annotations.NullMarked;

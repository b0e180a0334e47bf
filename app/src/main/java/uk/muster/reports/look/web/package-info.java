/// The page on which a force's templates and logo are brought in and taken out.
@NullMarked
package uk.muster.reports.look.web;

import org.jspecify.annotations.NullMarked;

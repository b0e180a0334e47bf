/// The pages of the people register: search, one person, the skills matrix, what ends soon.
@NullMarked
package uk.muster.workforce.web;

import org.jspecify.annotations.NullMarked;

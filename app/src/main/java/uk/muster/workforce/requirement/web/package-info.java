/// Pages of requirements.
@NullMarked
package uk.muster.workforce.requirement.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package uk.muster.assessment.answer.web;

import org.jspecify.annotations.NullMarked;

/// Pages of exercises and lessons.
@NullMarked
package uk.muster.exercises.web;

import org.jspecify.annotations.NullMarked;

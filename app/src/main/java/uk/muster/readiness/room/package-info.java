/// The control room: who and what is on duty, and how soon it can be where.
@NullMarked
package uk.muster.readiness.room;

import org.jspecify.annotations.NullMarked;

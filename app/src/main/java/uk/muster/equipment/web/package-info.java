/// The page of the vehicles register.
@NullMarked
package uk.muster.equipment.web;

import org.jspecify.annotations.NullMarked;

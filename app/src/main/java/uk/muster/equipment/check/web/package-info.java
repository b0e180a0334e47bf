/// The pages of checks: the form for a telephone, photographs, and the labels that lead to it.
@NullMarked
package uk.muster.equipment.check.web;

import org.jspecify.annotations.NullMarked;

/// The planned replacement of vehicles, added up by the years in which it is paid for.
@NullMarked
package uk.muster.equipment.replacement;

import org.jspecify.annotations.NullMarked;

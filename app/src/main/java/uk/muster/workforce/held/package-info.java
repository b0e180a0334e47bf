/// How the registers of people and training are read back and asked for in forms: their columns in
/// words, and the codes that may stand in them. Plain Java.
@NullMarked
package uk.muster.workforce.held;

import org.jspecify.annotations.NullMarked;

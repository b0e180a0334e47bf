/// What training can be measured by: figures of one force, without anybody's name.
@NullMarked
package uk.muster.workforce.measure;

import org.jspecify.annotations.NullMarked;

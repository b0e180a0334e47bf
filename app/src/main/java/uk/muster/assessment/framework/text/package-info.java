/// The texts of frameworks and mappings: read with every fault told, and written always the same.
@NullMarked
package uk.muster.assessment.framework.text;

import org.jspecify.annotations.NullMarked;

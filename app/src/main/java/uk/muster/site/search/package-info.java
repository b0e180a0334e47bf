/// The search of the header: forces, regions, people by collar number, and pages by name.
@NullMarked
package uk.muster.site.search;

import org.jspecify.annotations.NullMarked;

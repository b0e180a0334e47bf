/// What a force says of itself on the four Cs, and what its registers say: frameworks, campaigns
/// with their answers and evidence, indicators with thresholds, and cross-checks. The indicators
/// and checks of other modules come as beans; their tables are never read.
@ApplicationModule(allowedDependencies = {"reference"})
@NullMarked
package uk.muster.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

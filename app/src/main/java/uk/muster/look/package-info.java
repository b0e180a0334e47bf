/// What every page is drawn with: view records for the components, and charts and maps as SVG. It
/// knows no business and no database; all of it is pure.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package uk.muster.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Who fills posts and what certifies them, for samples that an inspection takes.
@NamedInterface("certificate")
@NullMarked
package uk.muster.workforce.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

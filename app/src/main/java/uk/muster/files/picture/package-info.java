/// Photographs as they are kept: drawn afresh, upright, and nothing of the camera's file beside.
@NamedInterface("picture")
@NullMarked
package uk.muster.files.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

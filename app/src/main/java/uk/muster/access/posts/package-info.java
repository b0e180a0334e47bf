/// The organisations in which posts are held, who holds which post, posts lent for a while, and
/// names that a force shares with its region. Not the module `organisation`, which keeps what the
/// police have agreed and built together.
@NamedInterface("posts")
@NullMarked
package uk.muster.access.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

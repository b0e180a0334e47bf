/// The pages of organisations, posts, loans of posts and shared names.
@NullMarked
package uk.muster.access.web.posts;

import org.jspecify.annotations.NullMarked;

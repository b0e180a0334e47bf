/// What is done to every request before a page is asked, and to every answer: a number, headers, a
/// limit of pace, who may say from where.
@NullMarked
package uk.muster.site.guard;

import org.jspecify.annotations.NullMarked;

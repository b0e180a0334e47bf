/// The pages of frameworks: read, compared, brought in, changed as drafts, published and withdrawn.
@NullMarked
package uk.muster.assessment.framework.web;

import org.jspecify.annotations.NullMarked;

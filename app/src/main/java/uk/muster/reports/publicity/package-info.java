/// The edition of a document for the public: what is marked, what may not be published and small
/// numbers of people left out, and said to be.
@NullMarked
package uk.muster.reports.publicity;

import org.jspecify.annotations.NullMarked;

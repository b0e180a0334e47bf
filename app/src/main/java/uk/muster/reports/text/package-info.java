/// Texts of documents with fields: templates and the author's own paragraphs.
@NullMarked
package uk.muster.reports.text;

import org.jspecify.annotations.NullMarked;

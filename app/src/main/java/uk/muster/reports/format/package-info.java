/// How a document is written: HTML, PDF, DOCX and ODS, all from the one model.
@NamedInterface("format")
@NullMarked
package uk.muster.reports.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

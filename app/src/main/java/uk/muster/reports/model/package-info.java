/// What a document is, whatever it is written as: sections of paragraphs, lists, tables and charts,
/// in which every figure and every statement from the record keeps its basis.
@NamedInterface("model")
@NullMarked
package uk.muster.reports.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

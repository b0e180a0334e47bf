package uk.muster.reports.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// What a reader aloud finds in a PDF: the tags in their order, with the letters of each.
final class PdfStructure {
  private static final Set<String> READ =
      Set.of("H1", "H2", "H3", "H4", "P", "LI", "TH", "TD", "Figure");

  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  private PdfStructure() {}

  static List<String> read(PDDocument pdf) throws IOException {
    var structure = new PdfStructure();
    for (var page : pdf.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      var texts = new HashMap<Integer, String>();
      extractor
          .getMarkedContents()
          .forEach(one -> texts.merge(one.getMCID(), text(one), String::concat));
      structure.marked.put(page, texts);
    }
    structure.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    return structure.found;
  }

  private static String text(PDMarkedContent content) {
    var text = new StringBuilder();
    for (var one : content.getContents()) {
      if (one instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (one instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node, @Nullable StringBuilder around) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        var type = element.getStructureType();
        if (READ.contains(type)) {
          var place = found.size();
          found.add("");
          var own = new StringBuilder();
          walk(element, own);
          found.set(
              place,
              type.toUpperCase(java.util.Locale.ROOT)
                  + " "
                  + (type.equals("Figure") ? "" : letters(own.toString())));
        } else {
          walk(element, around);
        }
      } else if (around != null && node instanceof PDStructureElement element) {
        add(kid, element.getPage(), around);
      }
    }
  }

  private void add(Object kid, PDPage page, StringBuilder text) {
    if (kid instanceof Integer mcid) {
      text.append(marked.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
    } else if (kid instanceof PDMarkedContentReference reference) {
      add(reference.getMCID(), reference.getPage(), text);
    }
  }

  /// Letters and digits only: spaces, bullets and page numbers of contents are the layout's, and so
  /// is the head of a table that comes again on its next page.
  static String letters(String text) {
    return text.replaceAll("·\\s*\\d+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .replaceAll("(.{3,}?)\\1+", "$1");
  }
}

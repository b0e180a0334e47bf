package uk.muster.assessment.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file of evidence may be.
enum FileType {
  PDF("a PDF document", "application/pdf", "pdf"),
  JPEG("a JPEG picture", "image/jpeg", "jpg", "jpeg"),
  PNG("a PNG picture", "image/png", "png"),
  DOCX(
      "a Word document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  XLSX(
      "an Excel workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx"),
  ODT("an OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
  ODS("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  CSV("a CSV file", "text/csv", "csv"),
  TEXT("plain text", "text/plain", "txt");

  private final String words;
  private final String mediaType;
  private final List<String> endings;

  FileType(String words, String mediaType, String... endings) {
    this.words = words;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  String words() {
    return words;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return endings.getFirst();
  }

  boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  boolean isText() {
    return this == CSV || this == TEXT;
  }

  /// What a name says that the file is.
  static Optional<FileType> named(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(one -> one.endings.contains(ending)).findFirst();
  }

  /// ".pdf, .jpg, …" for a form.
  static String accepted() {
    return String.join(
        ",",
        Stream.of(values())
            .flatMap(one -> one.endings.stream())
            .map(ending -> "." + ending)
            .toList());
  }
}

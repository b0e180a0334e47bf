package uk.muster.assessment.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// What an office document is by what stands in it, and whether it is whole. It is unpacked once
/// into nothing; macros are refused.
final class OfficeShape {
  static final long MOST_BYTES = 1L << 30;
  private static final int MOST_PARTS = 20_000;
  private static final int END = 22;
  private static final int LONGEST_COMMENT = 1 << 16;

  private OfficeShape() {}

  /// @param fault why it is not kept, or empty
  record Found(Optional<FileType> type, Optional<String> fault) {
    static Found wrong(String why) {
      return new Found(Optional.empty(), Optional.of(why));
    }
  }

  static boolean begins(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  static Found look(byte[] file) {
    if (!ends(file)) {
      return Found.wrong("its end is missing: it was cut off");
    }
    var names = new HashSet<String>();
    var mimetype = "";
    var bytes = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var buffer = new byte[1 << 16];
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName().toLowerCase(Locale.ROOT));
        if (names.size() == 1 && entry.getName().equals("mimetype")) {
          var said = zip.readNBytes(200);
          bytes += said.length;
          mimetype = new String(said, StandardCharsets.US_ASCII).strip();
        }
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          bytes += read;
          if (bytes > MOST_BYTES || names.size() > MOST_PARTS) {
            return Found.wrong("it unpacks to far more than a document holds");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Found.wrong("it is damaged: a part of it cannot be unpacked");
    }
    return typed(names, mimetype);
  }

  private static Found typed(Set<String> names, String mimetype) {
    if (names.stream().anyMatch(OfficeShape::isProgram)) {
      return Found.wrong("it holds macros or programs: save it without them");
    }
    for (var type : new FileType[] {FileType.ODT, FileType.ODS}) {
      if (mimetype.equals(type.mediaType()) && names.contains("content.xml")) {
        return new Found(Optional.of(type), Optional.empty());
      }
    }
    if (names.contains("[content_types].xml") && names.contains("word/document.xml")) {
      return new Found(Optional.of(FileType.DOCX), Optional.empty());
    }
    if (names.contains("[content_types].xml") && names.contains("xl/workbook.xml")) {
      return new Found(Optional.of(FileType.XLSX), Optional.empty());
    }
    return Found.wrong("it is a ZIP file and no document: unpack it and send what is in it");
  }

  private static boolean isProgram(String name) {
    return name.endsWith("vbaproject.bin")
        || name.startsWith("basic/")
        || name.startsWith("scripts/")
        || name.matches(".*\\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar|com|msi)");
  }

  /// Whether the directory at the end is there; a file that was cut off has none.
  private static boolean ends(byte[] file) {
    for (int at = file.length - END; at >= Math.max(0, file.length - LONGEST_COMMENT); at--) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}

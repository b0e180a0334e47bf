package uk.muster.assessment.evidence;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.files.picture.Photographs;
import uk.muster.look.Words;

/// Looks into a file of evidence: what it is by its content, whether it is whole, and whether its
/// name says the same. A program is never kept, whatever it is called.
final class LookedInto {
  private static final List<byte[]> PROGRAMS =
      List.of(
          new byte[] {0x7f, 'E', 'L', 'F'},
          new byte[] {'#', '!'},
          new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
          new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
          new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xcf});
  private static final int LONGEST_NAME = 120;

  private LookedInto() {}

  /// What looking gave.
  sealed interface Outcome {
    /// It can be kept: of a photograph the picture alone, drawn afresh.
    final class Fit implements Outcome {
      private final String name;
      private final FileType type;
      private final byte[] content;
      private final String givenSha256;

      Fit(String name, FileType type, byte[] content, String givenSha256) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
        this.givenSha256 = givenSha256;
      }

      String name() {
        return name;
      }

      FileType type() {
        return type;
      }

      byte[] content() {
        return content.clone();
      }

      /// Of the file as it came.
      String givenSha256() {
        return givenSha256;
      }
    }

    /// Why it is not kept.
    record Unfit(String why) implements Outcome {}
  }

  /// @param name as its sender calls it
  static Outcome look(String name, byte[] file) {
    var plain = plain(name);
    var named = FileType.named(plain);
    if (isProgram(file)) {
      return unfit(plain, "it is a program, and programs are never kept");
    }
    if (file.length == 0) {
      return unfit(plain, "it is empty");
    }
    if (named.isEmpty()) {
      return unfit(
          plain,
          "its name must end in one of %s".formatted(FileType.accepted().replace(",", ", ")));
    }
    if (PdfShape.begins(file)) {
      var fault = PdfShape.fault(file);
      return fault.isPresent()
          ? unfit(plain, fault.get())
          : fit(plain, named.get(), FileType.PDF, file);
    }
    if (OfficeShape.begins(file)) {
      var found = OfficeShape.look(file);
      return found.type().isEmpty()
          ? unfit(plain, found.fault().orElse("it is no document"))
          : fit(plain, named.get(), found.type().get(), file);
    }
    var picture = picture(file);
    if (picture.isPresent()) {
      return picture(plain, named.get(), picture.get(), file);
    }
    var text = text(file);
    if (text.isEmpty()) {
      return unfit(plain, "it is none of the kinds that are kept, whatever its name says");
    }
    return isMarkup(text.get())
        ? unfit(plain, "it is a web page or a drawing with scripts: keep it as a PDF document")
        : fit(plain, named.get(), named.get().isText() ? named.get() : FileType.TEXT, file);
  }

  /// A text may begin with MZ; a program of Windows that does also holds bytes that no text has.
  private static boolean isProgram(byte[] file) {
    return PROGRAMS.stream().anyMatch(program -> begins(file, program))
        || (begins(file, new byte[] {'M', 'Z'}) && text(file).isEmpty());
  }

  private static Outcome fit(String name, FileType named, FileType found, byte[] content) {
    return named == found
        ? new Outcome.Fit(name, found, content, Digests.of(content))
        : unfit(
            name, "it is %s, and its name ends like %s".formatted(found.words(), named.words()));
  }

  private static Outcome unfit(String name, String why) {
    return new Outcome.Unfit("File %s is not kept: %s".formatted(name, why));
  }

  private static Optional<FileType> picture(byte[] file) {
    return begins(file, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})
        ? Optional.of(FileType.JPEG)
        : begins(file, new byte[] {(byte) 0x89, 'P', 'N', 'G'})
            ? Optional.of(FileType.PNG)
            : Optional.empty();
  }

  /// Place, day and camera do not get through: only the picture is kept, as JPEG.
  private static Outcome picture(String name, FileType named, FileType found, byte[] file) {
    if (!named.isPicture()) {
      return fit(name, named, found, file);
    }
    return switch (Photographs.read(name, file.length, () -> new ByteArrayInputStream(file))) {
      case Photographs.Read.Fit fit ->
          new Outcome.Fit(
              name.substring(0, name.lastIndexOf('.')) + ".jpg",
              FileType.JPEG,
              fit.jpeg(),
              Digests.of(file));
      case Photographs.Read.Unfit(var why) -> new Outcome.Unfit(why);
    };
  }

  /// The text of a file, when it is text: UTF-8, or the letters of western Windows.
  private static Optional<String> text(byte[] file) {
    return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))
        .flatMap(letters -> text(file, letters).stream())
        .findFirst();
  }

  private static Optional<String> text(byte[] file, Charset letters) {
    try {
      CharBuffer text = letters.newDecoder().decode(ByteBuffer.wrap(file));
      return text.chars().noneMatch(LookedInto::isControl)
          ? Optional.of(text.toString())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
  }

  private static boolean isMarkup(String text) {
    var start = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    return start.contains("<!doctype")
        || start.contains("<html")
        || start.contains("<script")
        || start.contains("<svg")
        || start.stripLeading().startsWith("<?xml");
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length >= with.length
        && java.util.Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  /// The last part of a path, without letters that no name should have.
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "_").strip();
    var cut = clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    return cut.isEmpty() ? "unnamed" : cut;
  }

  /// What is said of a file that is larger than allowed.
  static String tooLarge(String name, long bytes, long most) {
    return "File %s is not kept: it has %s MB and the limit is %s MB"
        .formatted(plain(name), Words.number((bytes + (1 << 20) - 1) >> 20), most >> 20);
  }
}

package uk.muster.reports.look;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import uk.muster.reports.model.Logo;

/// Reads a logo by what is in the file, whatever it is called: PNG or JPEG. It is drawn anew, so
/// that nothing but the picture is kept.
final class LogoReading {
  static final int MOST_BYTES = 1 << 20;
  static final int MOST_SIDE = 4000;
  static final int MOST_WORDS = 200;
  private static final double WIDE = 320;
  private static final double HIGH = 160;
  private static final int LOOKED_AT = 2000;

  private LogoReading() {}

  /// A picture that can be used, or why it cannot.
  sealed interface Outcome {
    record Taken(Logo logo) implements Outcome {}

    record Refused(String why) implements Outcome {}
  }

  static Outcome read(byte[] file, String alternative) {
    var words = alternative.strip();
    if (words.isEmpty() || words.length() > MOST_WORDS) {
      return new Outcome.Refused(
          "Say in 1 to %d characters what the logo shows: it is read aloud instead"
              .formatted(MOST_WORDS));
    }
    if (!words.codePoints().allMatch(LogoReading::isPlain)) {
      return new Outcome.Refused("The words for the logo hold a character that nobody can see");
    }
    if (file.length > MOST_BYTES) {
      return new Outcome.Refused(
          "The logo has %d bytes and may have at most %d".formatted(file.length, MOST_BYTES));
    }
    return format(file)
        .map(format -> picture(file, format, words))
        .orElseGet(() -> new Outcome.Refused(strange(file)));
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> c == 0x200D;
      default -> true;
    };
  }

  private static Optional<String> format(byte[] file) {
    if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of("png");
    }
    return begins(file, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
  }

  private static boolean begins(byte[] file, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static String strange(byte[] file) {
    var text =
        new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8)
            .toLowerCase(Locale.ROOT);
    return text.contains("<svg") || text.contains("<script") || text.contains("<?xml")
        ? "The file is SVG or a script, which can do things where it is shown; give PNG or JPEG"
        : "The file is neither PNG nor JPEG, whatever it is called";
  }

  private static Outcome picture(byte[] file, String format, String words) {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MOST_SIDE || height > MOST_SIDE) {
        return new Outcome.Refused(
            "The logo is %d by %d dots; at most %d each way".formatted(width, height, MOST_SIDE));
      }
      return new Outcome.Taken(drawn(reader.read(0), words));
    } catch (IOException | RuntimeException e) {
      // the readers of pictures answer a broken one with any exception
      return new Outcome.Refused("The picture is broken: it cannot be read to its end");
    } finally {
      reader.dispose();
    }
  }

  private static Logo drawn(BufferedImage picture, String words) {
    double scale = Math.min(1, Math.min(WIDE / picture.getWidth(), HIGH / picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = plain.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(plain, "png", out);
      return Logo.of(out.toByteArray(), width, height, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

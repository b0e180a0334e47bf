package uk.muster.files.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import uk.muster.look.Words;

/// Makes of a file from a camera the photograph that is kept: only its picture elements, drawn
/// afresh as JPEG, upright and not larger than a screen. Whatever else the file held (place, day,
/// camera, a smaller picture of what was cut away) does not get through.
public final class Photographs {
  /// The largest file that is read.
  public static final long MOST_BYTES = 20L << 20;

  static final int MOST_PIXELS = 100_000_000;
  private static final int AT_ONCE = 2;
  private static final int START = 128 << 10;

  /// A picture takes many times its file in memory: they are read a few at a time.
  private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

  private Photographs() {}

  /// Where the bytes of a file come from.
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /// What a file gives.
  public sealed interface Read {
    /// A photograph to keep.
    final class Fit implements Read {
      private final byte[] jpeg;
      private final int width;
      private final int height;

      Fit(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg.clone();
        this.width = width;
        this.height = height;
      }

      public byte[] jpeg() {
        return jpeg.clone();
      }

      public int width() {
        return width;
      }

      public int height() {
        return height;
      }
    }

    /// Why it is not kept.
    record Unfit(String why) implements Read {}
  }

  /// Reads a photograph and draws it anew, without whatever else the file holds.
  ///
  /// @param name the file as its sender calls it; only for what is said
  public static Read read(String name, long bytes, Content content) {
    if (bytes > MOST_BYTES) {
      return new Read.Unfit(
          "Photograph %s has %s MB and the limit is %d MB: take it again with a smaller size"
              .formatted(name, Words.number((bytes >> 20) + 1), MOST_BYTES >> 20));
    }
    TURNS.acquireUninterruptibly();
    try (var file = new BufferedInputStream(content.open(), START)) {
      file.mark(START);
      var start = file.readNBytes(START);
      file.reset();
      var format = format(start);
      return format.isEmpty()
          ? new Read.Unfit(
              "Photograph %s is neither a JPEG nor a PNG picture, whatever its name says"
                  .formatted(name))
          : drawn(name, format, start, file);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Read.Unfit("Photograph %s cannot be read: it is damaged".formatted(name));
    } finally {
      TURNS.release();
    }
  }

  /// By what stands in the file, not by its name.
  private static String format(byte[] start) {
    var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    return begins(start, jpeg) ? "jpeg" : begins(start, png) ? "png" : "";
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private static Read drawn(String name, String format, byte[] start, InputStream file)
      throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var input = new MemoryCacheImageInputStream(file)) {
      reader.setInput(input, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        return new Read.Unfit(
            "Photograph %s has %s million picture elements and the limit is %d million"
                .formatted(name, Words.number(pixels / 1_000_000), MOST_PIXELS / 1_000_000));
      }
      var upright = Upright.of(start).draw(Redrawn.smaller(reader));
      return new Read.Fit(Redrawn.jpeg(upright), upright.getWidth(), upright.getHeight());
    } finally {
      reader.dispose();
    }
  }
}

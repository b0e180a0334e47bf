package uk.muster.files.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/// CameraFiles as cameras make them, for tests.
public final class CameraFiles {
  /// Text that stands in the Exif part of {@link #withPlace}.
  public static final String PLACE = "GPS 52.6369 N 1.1398 W";

  private CameraFiles() {}

  /// Brick above and white below.
  static BufferedImage plain(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x9a2b1c));
    pen.fillRect(0, 0, width, height / 2);
    pen.dispose();
    return picture;
  }

  public static byte[] file(String format, int width, int height) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(plain(width, height), format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A JPEG whose Exif part says how the camera was held and where it was.
  public static byte[] withPlace(int orientation, int width, int height) {
    var jpeg = file("jpeg", width, height);
    var tiff =
        HexFormat.of()
            .parseHex(
                "4d4d002a00000008"
                    + "0001"
                    + "011200030000000100%02x0000".formatted(orientation)
                    + "00000000");
    var words = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    var place = PLACE.getBytes(StandardCharsets.US_ASCII);
    int length = 2 + words.length + tiff.length + place.length;
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(0xe1);
    out.write(length >> 8);
    out.write(length & 0xff);
    out.writeBytes(words);
    out.writeBytes(tiff);
    out.writeBytes(place);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  public static BufferedImage read(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

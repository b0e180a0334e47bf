package uk.muster.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A photograph is what was drawn afresh from a JPEG or PNG file, and nothing else of it.
class PhotographsTest {
  private static Photographs.Read read(String name, byte[] file) {
    return Photographs.read(name, file.length, () -> new ByteArrayInputStream(file));
  }

  private static byte[] kept(byte[] file) {
    return ((Photographs.Read.Fit) read("photograph.jpg", file)).jpeg();
  }

  private static String why(String name, byte[] file) {
    return ((Photographs.Read.Unfit) read(name, file)).why();
  }

  private static boolean isBrick(BufferedImage picture, double x, double y) {
    var colour =
        picture.getRGB((int) (x * (picture.getWidth() - 1)), (int) (y * (picture.getHeight() - 1)));
    return (colour & 0xff) < 0x80;
  }

  @Test
  void where_and_how_it_was_taken_does_not_get_through() {
    var file = CameraFiles.withPlace(1, 400, 300);

    var kept = new String(kept(file), StandardCharsets.ISO_8859_1);

    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", CameraFiles.PLACE);
    assertThat(kept).doesNotContain("Exif", "GPS", CameraFiles.PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 400, 300, 0.5, 0.1",
    "2, 400, 300, 0.5, 0.1",
    "3, 400, 300, 0.5, 0.9",
    "4, 400, 300, 0.5, 0.9",
    "5, 300, 400, 0.1, 0.5",
    "6, 300, 400, 0.9, 0.5",
    "7, 300, 400, 0.9, 0.5",
    "8, 300, 400, 0.1, 0.5"
  })
  void however_the_camera_was_held_it_stands_upright(
      int orientation, int width, int height, double x, double y) {
    var picture = CameraFiles.read(kept(CameraFiles.withPlace(orientation, 400, 300)));

    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    assertThat(isBrick(picture, x, y)).isTrue();
    assertThat(isBrick(picture, 1 - x, 1 - y)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void a_large_picture_is_drawn_smaller(String format) {
    var picture = CameraFiles.read(kept(CameraFiles.file(format, 5000, 2500)));

    assertThat(picture.getWidth()).isEqualTo(Redrawn.LONGEST_SIDE);
    assertThat(picture.getHeight()).isEqualTo(Redrawn.LONGEST_SIDE / 2);
    assertThat(isBrick(picture, 0.5, 0.1)).isTrue();
  }

  @Test
  void a_file_of_40_MB_is_refused_without_being_opened() {
    var read =
        Photographs.read(
            "carrier.jpg",
            40L << 20,
            () -> {
              throw new AssertionError("it was opened");
            });

    assertThat(((Photographs.Read.Unfit) read).why())
        .contains("carrier.jpg", "41 MB", "limit is 20 MB");
  }

  @Test
  void a_file_is_known_by_what_stands_in_it_and_not_by_its_name() {
    assertThat(why("carrier.jpg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
        .contains("carrier.jpg", "neither a JPEG nor a PNG");
    assertThat(why("carrier.png", CameraFiles.file("gif", 10, 10))).contains("neither");
    assertThat(read("carrier.txt", CameraFiles.file("png", 10, 10)))
        .isInstanceOf(Photographs.Read.Fit.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 20, 200})
  void a_damaged_file_is_refused(int bytes) {
    var file = Arrays.copyOf(CameraFiles.file("png", 100, 100), bytes);

    assertThat(why("carrier.png", file)).contains("carrier.png");
  }

  @Test
  void a_small_file_with_a_huge_picture_is_refused_before_it_is_drawn() throws Exception {
    assertThat(why("bomb.png", bomb())).contains("900 million", "100 million");
  }

  /// A PNG that says it is 30,000 × 30,000 and holds next to nothing.
  private static byte[] bomb() throws Exception {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put((byte) 8).put((byte) 2).array());
    var data = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(data)) {
      deflater.write(new byte[100]);
    }
    chunk(out, "IDAT", data.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    var bytes = ByteBuffer.allocate(4 + data.length);
    bytes.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
    var sum = new CRC32();
    sum.update(bytes.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(bytes.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}

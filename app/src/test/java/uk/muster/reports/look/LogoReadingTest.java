package uk.muster.reports.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.muster.reports.model.Logo;

/// A logo is a picture by what is in its file, and nothing else stays in it.
class LogoReadingTest {
  private static final String BADGE = "Badge of the force";

  private static byte[] picture(String format, int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, Color.RED.getRGB());
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Logo taken(byte[] file) {
    return ((LogoReading.Outcome.Taken) LogoReading.read(file, BADGE)).logo();
  }

  private static String refused(byte[] file, String words) {
    return ((LogoReading.Outcome.Refused) LogoReading.read(file, words)).why();
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void png_and_jpeg_are_taken_and_drawn_to_size() throws IOException {
    assertThat(taken(picture("png", 20, 10)))
        .extracting(Logo::width, Logo::height, Logo::alternative)
        .containsExactly(20, 10, BADGE);
    var large = taken(picture("jpeg", 1600, 400));
    assertThat(large).extracting(Logo::width, Logo::height).containsExactly(320, 80);
    assertThat(ImageIO.read(new ByteArrayInputStream(large.bytes())).getWidth()).isEqualTo(320);
  }

  @Test
  void nothing_but_the_picture_stays() {
    var plain = picture("jpeg", 8, 8);
    var secret = text("taken by PC 1234 in Leicester");
    var file = new ByteArrayOutputStream();
    file.write(plain, 0, 2);
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (secret.length + 2)});
    file.writeBytes(secret);
    file.write(plain, 2, plain.length - 2);
    file.writeBytes(text("<script>alert(1)</script>"));

    var kept = new String(taken(file.toByteArray()).bytes(), StandardCharsets.ISO_8859_1);

    assertThat(kept).doesNotContain("PC 1234", "script");
    assertThat(taken(file.toByteArray())).isEqualTo(taken(plain));
  }

  @Test
  void what_is_no_picture_is_refused_whatever_it_is_called() {
    assertThat(refused(text("<?xml version='1.0'?><svg onload='alert(1)'/>"), BADGE))
        .contains("SVG or a script");
    assertThat(refused(text("\n<SCRIPT>alert(1)</SCRIPT>"), BADGE)).contains("SVG or a script");
    assertThat(refused(text("GIF89a"), BADGE)).contains("neither PNG nor JPEG");
    assertThat(refused(text("#!/bin/sh"), BADGE)).contains("neither PNG nor JPEG");
    var png = picture("png", 40, 40);
    assertThat(refused(Arrays.copyOf(png, png.length / 2), BADGE)).contains("broken");
    assertThat(refused(Arrays.copyOf(png, 8), BADGE)).contains("broken");
  }

  @Test
  void what_is_too_large_or_says_nothing_is_refused_with_the_number() {
    assertThat(refused(picture("png", 4001, 1), BADGE)).contains("4001 by 1 dots; at most 4000");
    assertThat(refused(new byte[LogoReading.MOST_BYTES + 1], BADGE)).contains("1048577 bytes");
    assertThat(refused(picture("png", 2, 2), " ")).contains("1 to 200 characters");
    assertThat(refused(picture("png", 2, 2), "a".repeat(201))).contains("1 to 200 characters");
    assertThat(refused(picture("png", 2, 2), "Badge\u202E")).contains("nobody can see");
  }
}

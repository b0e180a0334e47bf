package uk.muster.files.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held. It is said in the Exif part of a JPEG file, which is not kept: so the
/// picture is turned before. Source: Exif 2.32, tag 274.
enum Upright {
  AS_IT_IS(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  UPSIDE_DOWN_MIRRORED(4),
  LEFT_MIRRORED(5),
  TO_THE_RIGHT(6),
  RIGHT_MIRRORED(7),
  TO_THE_LEFT(8);

  private static final int APP1 = 0xffe1;
  private static final int PICTURE = 0xffda;
  private static final int ORIENTATION = 274;
  private static final int TIFF = 6;
  private static final int ENTRY = 12;

  private final int tag;

  Upright(int tag) {
    this.tag = tag;
  }

  /// What the beginning of a file says; as it is, when it says nothing that can be read.
  static Upright of(byte[] start) {
    try {
      var bytes = ByteBuffer.wrap(start);
      for (int at = 2; at + 4 < start.length && (bytes.getShort(at) & 0xff00) == 0xff00; ) {
        int marker = bytes.getShort(at) & 0xffff;
        int length = bytes.getShort(at + 2) & 0xffff;
        if (marker == APP1 && bytes.getInt(at + 4) == 0x45786966) {
          return of(orientation(ByteBuffer.wrap(start, at + 4 + TIFF, length - 2 - TIFF).slice()));
        }
        if (marker == PICTURE) {
          break;
        }
        at += 2 + length;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return AS_IT_IS;
    }
    return AS_IT_IS;
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int table = tiff.getInt(4);
    int entries = tiff.getShort(table) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = table + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        return tiff.getShort(entry + 8);
      }
    }
    return AS_IT_IS.tag;
  }

  private static Upright of(int tag) {
    for (var one : values()) {
      if (one.tag == tag) {
        return one;
      }
    }
    return AS_IT_IS;
  }

  /// The picture as it was seen.
  BufferedImage draw(BufferedImage taken) {
    if (this == AS_IT_IS) {
      return taken;
    }
    int width = taken.getWidth();
    int height = taken.getHeight();
    var turned = tag >= LEFT_MIRRORED.tag;
    var drawn =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.drawImage(taken, way(width, height), null);
    pen.dispose();
    return drawn;
  }

  /// Where each element goes: x' = m00 x + m01 y + m02, y' = m10 x + m11 y + m12.
  private AffineTransform way(int width, int height) {
    return switch (this) {
      case AS_IT_IS -> new AffineTransform();
      case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
      case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
      case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case TO_THE_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
      case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
      case TO_THE_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}

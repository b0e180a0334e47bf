package uk.muster.access.secret;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Reads a picture as a telephone does, from the squares that its path paints.
public final class QrReader {
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int SCALE = 8;

  private QrReader() {}

  public static String read(AuthenticatorSecret.Picture picture) throws Exception {
    return read(picture.size(), picture.path());
  }

  public static String read(int size, String path) throws Exception {
    int wide = size * SCALE;
    var pixels = new int[wide * wide];
    Arrays.fill(pixels, 0xffffff);
    var squares = SQUARE.matcher(path);
    while (squares.find()) {
      int left = Integer.parseInt(squares.group(1)) * SCALE;
      int top = Integer.parseInt(squares.group(2)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * wide + left, y * wide + left + SCALE, 0);
      }
    }
    var source = new RGBLuminanceSource(wide, wide, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}

package uk.muster.access.secret;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A secret that an authenticator app is to learn, before it has shown that it did.
///
/// @param text the secret as it can be typed
public record AuthenticatorSecret(String text) {
  /// Makes one. Give it a `SecureRandom`.
  public static AuthenticatorSecret make(RandomGenerator chance) {
    var bytes = new byte[Totp.SECRET_BYTES];
    chance.nextBytes(bytes);
    return new AuthenticatorSecret(Base32.text(bytes));
  }

  byte[] bytes() {
    return Base32.bytes(text);
  }

  /// In groups of four, to be typed by hand.
  public String inGroups() {
    return text.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /// What the app reads from the picture.
  public String address(String account) {
    return "otpauth://totp/Muster:%s?secret=%s&issuer=Muster&algorithm=SHA1&digits=6&period=30"
        .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8), text);
  }

  /// The picture of the address: how many squares wide, and the path that paints the dark ones.
  public Picture picture(String account) {
    try {
      var hints = Map.of(EncodeHintType.MARGIN, 4);
      var squares = new QRCodeWriter().encode(address(account), BarcodeFormat.QR_CODE, 0, 0, hints);
      var path = new StringBuilder();
      for (int y = 0; y < squares.getHeight(); y++) {
        for (int x = 0; x < squares.getWidth(); x++) {
          if (squares.get(x, y)) {
            path.append("M%d %dh1v1h-1z".formatted(x, y));
          }
        }
      }
      return new Picture(squares.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A QR code as an SVG path.
  public record Picture(int size, String path) {}

  @Override
  public String toString() {
    return "AuthenticatorSecret";
  }
}

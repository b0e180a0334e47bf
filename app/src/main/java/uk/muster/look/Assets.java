package uk.muster.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// Addresses of the style sheet and the scripts, with a digest of what they hold: browsers keep
/// them for a year, and a new build must be seen at once.
public final class Assets {
  public static final String STYLES = address("muster.css");
  public static final String SCRIPTS = address("muster.js");

  private Assets() {}

  private static String address(String name) {
    var path = "/assets/" + name;
    try (var file = Objects.requireNonNull(Assets.class.getResourceAsStream("/static" + path))) {
      var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

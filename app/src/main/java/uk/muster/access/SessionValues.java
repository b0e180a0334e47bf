package uk.muster.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// How the values of a session are kept as bytes: words as UTF-8 after an `S`, so that SQL can read
/// them, anything else as Java's own after a `J`.
final class SessionValues {
  private static final ObjectInputFilter ALLOWED =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=20;maxbytes=1000000;java.lang.*;java.util.**;java.time.**;java.net.URI;"
              + "jakarta.servlet.http.Cookie;org.springframework.security.**;!*");

  private SessionValues() {}

  static byte[] write(Object value) {
    var bytes = new ByteArrayOutputStream();
    try {
      if (value instanceof String text) {
        bytes.write('S');
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
      } else {
        bytes.write('J');
        try (var out = new ObjectOutputStream(bytes)) {
          out.writeObject(value);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The value, or null when it cannot be read: one that another version of Muster wrote signs its
  /// owner out and breaks nothing.
  static @Nullable Object read(byte[] bytes) {
    if (bytes.length > 0 && bytes[0] == 'S') {
      return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }
    try (var in =
        new ObjectInputStream(
            new ByteArrayInputStream(bytes, Math.min(1, bytes.length), bytes.length))) {
      in.setObjectInputFilter(ALLOWED);
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      return null;
    }
  }
}

package uk.muster.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Counts and digests what passes; refuses to go beyond a number of bytes.
final class MeasuredStream extends FilterInputStream {
  private final String name;
  private final long most;
  private final MessageDigest sha256;
  private long bytes;
  private @Nullable String digest;

  MeasuredStream(InputStream in, String name, long most) {
    super(in);
    this.name = name;
    this.most = most;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    var read = super.read(into, from, length);
    if (read > 0) {
      bytes += read;
      if (bytes > most) {
        throw new FileRefused(name, "it has more than the %d bytes allowed".formatted(most));
      }
      sha256.update(into, from, read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  String digest() {
    if (digest == null) {
      digest = HexFormat.of().formatHex(sha256.digest());
    }
    return digest;
  }
}

package uk.muster.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and digests what passes through to another stream, which it never closes.
final class Measured extends OutputStream {
  private final OutputStream to;
  private final MessageDigest digest = sha256();
  private long bytes;
  private long lines;

  Measured(OutputStream to) {
    this.to = to;
  }

  static Measured only() {
    return new Measured(OutputStream.nullOutputStream());
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    to.write(some, from, length);
    digest.update(some, from, length);
    bytes += length;
    for (var i = from; i < from + length; i++) {
      if (some[i] == '\n') {
        lines++;
      }
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  /// In the text form of COPY a line is a row, and the first holds the names.
  long rows() {
    return lines - 1;
  }

  Manifest.Piece piece(String entry) {
    return new Manifest.Piece(entry, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

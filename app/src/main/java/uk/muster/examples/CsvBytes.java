package uk.muster.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing CSV text in bytes. Cells are written as they are: whoever calls knows that they need
/// no quotes.
final class CsvBytes {
  private byte[] bytes = new byte[1 << 16];
  private int length;

  CsvBytes cell(byte[] text) {
    room(text.length + 1);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    bytes[length++] = ',';
    return this;
  }

  CsvBytes cell(String text) {
    return cell(text.getBytes(StandardCharsets.UTF_8));
  }

  CsvBytes cell(int number) {
    return cell(Integer.toString(number));
  }

  CsvBytes empty() {
    room(1);
    bytes[length++] = ',';
    return this;
  }

  /// Ends the row: the comma after the last cell becomes the end of the line.
  void end() {
    bytes[length - 1] = '\n';
  }

  void line(String text) {
    cell(text).end();
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}

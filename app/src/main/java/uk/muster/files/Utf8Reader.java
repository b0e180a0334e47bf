package uk.muster.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/// Reads UTF-8 and remembers where it was not: each wrong byte becomes U+FFFD, and its position is
/// kept in the order of reading.
final class Utf8Reader extends Reader {
  static final char WRONG = '\uFFFD';
  private static final int MOST_KEPT = 100_000;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final Queue<Long> wrong = new ArrayDeque<>();
  private long bytesBefore;
  private boolean ended;
  private boolean foundWrong;
  private long quotes;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /// True when the quotation marks read so far do not come in pairs.
  boolean oddQuotes() {
    return quotes % 2 == 1;
  }

  /// True once a byte that is not UTF-8, or the mark of one in the file itself, may have been read.
  boolean foundWrong() {
    return foundWrong;
  }

  /// The position of the next wrong byte not yet asked for, counted from 0; -1 when none is kept.
  long nextWrong() {
    var position = wrong.poll();
    return position == null ? -1 : position;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    var chars = CharBuffer.wrap(into, from, length);
    while (chars.position() == from) {
      if (!bytes.hasRemaining() && ended) {
        return -1;
      }
      decode(chars);
    }
    for (var i = from; i < chars.position(); i++) {
      if (into[i] == '"') {
        quotes++;
      }
    }
    return chars.position() - from;
  }

  private void decode(CharBuffer chars) throws IOException {
    var consumedFrom = bytes.position();
    var result = decoder.decode(bytes, chars, ended);
    bytesBefore += bytes.position() - consumedFrom;
    if (result.isMalformed() || result.isUnmappable()) {
      if (chars.hasRemaining()) {
        note(bytesBefore);
        chars.put(WRONG);
        bytes.position(bytes.position() + result.length());
        bytesBefore += result.length();
      }
    } else if (result.isUnderflow() && !ended) {
      refill();
    }
  }

  private void note(long position) {
    foundWrong = true;
    if (wrong.size() < MOST_KEPT) {
      wrong.add(position);
    }
  }

  private void refill() throws IOException {
    bytes.compact();
    var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

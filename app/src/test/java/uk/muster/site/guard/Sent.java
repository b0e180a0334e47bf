package uk.muster.site.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A request as bytes, which no browser would send, and what came back; from any address of this
/// machine.
record Sent(int status, String head, String body) {
  private static final int PATIENCE = 10_000;

  /// Sends the text and reads until the server closes.
  static Sent from(String address, int port, String text) throws IOException {
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      try {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        // refused while it was still being sent: the answer may have come all the same
      }
      return read(socket);
    }
  }

  private static Sent read(Socket socket) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(bytes);
    } catch (SocketException e) {
      // closed before all was taken
    }
    var all = bytes.toString(StandardCharsets.UTF_8);
    if (all.isEmpty()) {
      return new Sent(0, "", "");
    }
    var parts = all.split("\r\n\r\n", 2);
    return new Sent(
        Integer.parseInt(all.split(" ", 3)[1]), parts[0], parts.length > 1 ? parts[1] : "");
  }

  static Sent get(String address, int port, String path, String... headers) throws IOException {
    return from(
        address,
        port,
        "GET %s HTTP/1.1\r\nHost: muster.example\r\n%sConnection: close\r\n\r\n"
            .formatted(path, lines(headers)));
  }

  static Sent post(
      String address, int port, String path, String type, String body, String... headers)
      throws IOException {
    return from(
        address,
        port,
        "POST %s HTTP/1.1\r\nHost: muster.example\r\n%sContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
            .formatted(path, lines(headers), type, body.length(), body));
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  /// The values of a header.
  List<String> header(String name) {
    var wanted = name.toLowerCase(Locale.ROOT) + ":";
    return Arrays.stream(head.split("\r\n", -1))
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
        .map(line -> line.substring(wanted.length()).strip())
        .toList();
  }
}

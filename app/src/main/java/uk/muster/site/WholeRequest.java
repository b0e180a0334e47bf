package uk.muster.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The digest of all that a request asks: its address, its fields and its files.
final class WholeRequest {
  /// The hidden field with the key of a form.
  static final String KEY = "_once";

  private static final Set<String> NOT_ASKED = Set.of(KEY, "_csrf");

  private WholeRequest() {}

  static String digest(HttpServletRequest request) throws IOException, ServletException {
    var sum = sha256();
    add(sum, request.getMethod());
    add(sum, request.getRequestURI());
    add(sum, Optional.ofNullable(request.getQueryString()).orElse(""));
    for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
      if (!NOT_ASKED.contains(field.getKey())) {
        add(sum, field.getKey());
        Arrays.stream(field.getValue()).forEach(value -> add(sum, value));
      }
    }
    if (isMultipart(request)) {
      for (var part : request.getParts()) {
        if (part.getSubmittedFileName() != null) {
          add(sum, part.getName());
          add(sum, part.getSubmittedFileName());
          add(sum, Long.toString(part.getSize()));
          try (var in = part.getInputStream();
              var out = new DigestOutputStream(OutputStream.nullOutputStream(), sum)) {
            in.transferTo(out);
          }
        }
      }
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  private static boolean isMultipart(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/");
  }

  /// Each part preceded by its length, so that two requests never run into the same bytes.
  private static void add(MessageDigest sum, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    sum.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sum.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package uk.muster.look.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The address of a page with its parameters; those that are empty are left out.
public record Address(String text) {
  public static Address of(String path) {
    return new Address(path);
  }

  public Address with(String name, String value) {
    return value.isEmpty()
        ? this
        : new Address(text + (text.contains("?") ? "&" : "?") + name + "=" + encoded(value));
  }

  /// The same with one more step of the path, whatever it holds.
  public Address step(String value) {
    return new Address(text + "/" + encoded(value));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return text;
  }
}

package uk.muster.shared;

import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;

/// The address under which people reach Muster, as its administrator set it. Links in mail,
/// passkeys and single sign-on rest on it and never on what a request says of itself.
public final class OwnAddress {
  private final Supplier<String> known;

  /// Made from an address without a path, such as `https://muster.example.police.uk`.
  public OwnAddress(Supplier<String> known) {
    this.known = known;
  }

  /// Scheme, host and port.
  public String origin() {
    var uri = URI.create(known.get().strip());
    if (uri.getHost() == null
        || !(uri.getPath() == null || uri.getPath().isEmpty() || uri.getPath().equals("/"))) {
      throw new IllegalArgumentException(
          "muster.address (%s) must be like https://muster.example.police.uk".formatted(uri));
    }
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return "%s://%s%s".formatted(uri.getScheme(), host(), port);
  }

  /// The host alone, which passkeys are made for.
  public String host() {
    return URI.create(known.get().strip()).getHost().toLowerCase(Locale.ROOT);
  }

  /// The address of one of our pages.
  public String of(String path) {
    return origin() + path;
  }
}

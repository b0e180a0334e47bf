package uk.muster.access;

/// Where a try to sign in comes from: an IPv4 address, or the network of an IPv6 address, since one
/// subscriber holds a whole network of them.
public final class Source {
  private static final int GROUPS = 4;

  private Source() {}

  /// The source that an address of the network stands for.
  public static String of(String address) {
    var bare = address.contains("%") ? address.substring(0, address.indexOf('%')) : address;
    if (!bare.contains(":")) {
      return bare;
    }
    try {
      var bytes = java.net.InetAddress.ofLiteral(bare).getAddress();
      if (bytes.length == GROUPS) {
        return "%d.%d.%d.%d"
            .formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff, bytes[3] & 0xff);
      }
      var network = new StringBuilder();
      for (int group = 0; group < GROUPS; group++) {
        var value = ((bytes[2 * group] & 0xff) << 8) | (bytes[2 * group + 1] & 0xff);
        network.append(Integer.toHexString(value)).append(':');
      }
      return network + ":/64";
    } catch (IllegalArgumentException e) {
      return bare;
    }
  }
}

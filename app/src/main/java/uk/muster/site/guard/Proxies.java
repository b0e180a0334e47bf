package uk.muster.site.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;

/// Whose word is taken on where a request comes from and whether it was encrypted: that of the
/// balancers named in the settings, and of nobody else.
final class Proxies {
  static final String SETTING = "MUSTER_TRUSTED_PROXIES";

  private final List<String> networks;

  Proxies(String given) {
    networks =
        Arrays.stream(given.split(",", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    networks.forEach(Proxies::check);
  }

  boolean any() {
    return !networks.isEmpty();
  }

  RemoteIpValve valve() {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", networks));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setChangeLocalPort(false);
    valve.setChangeLocalName(false);
    return valve;
  }

  private static void check(String network) {
    var parts = network.split("/", 2);
    try {
      var longest = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
      if (parts.length == 1) {
        return;
      }
      var length = Integer.parseInt(parts[1]);
      if (length >= 1 && length <= longest) {
        return;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(network, e);
    }
    throw wrong(network, new IllegalArgumentException("the length of the network"));
  }

  private static IllegalArgumentException wrong(String network, Exception why) {
    return new IllegalArgumentException(
        "%s (%s) must be addresses or networks such as 10.0.0.5,10.1.0.0/16"
            .formatted(SETTING, network),
        why);
  }
}

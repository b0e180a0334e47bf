package muster.provider;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Keycloak from its distribution, in a folder of its own, with one realm, one person and Muster
/// as its client.
public final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Keycloak(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// Unpacks the distribution and starts it for the Muster at that address.
  public static Keycloak start(Path zip, Path folder, int port, String muster) throws IOException {
    var home = unpack(zip, folder);
    var realms = Files.createDirectories(home.resolve("data/import"));
    Files.writeString(realms.resolve("county.json"), realm(muster));
    var builder =
        new ProcessBuilder(
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--import-realm");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "an-admin-of-the-tests");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("keycloak.log").toFile());
    return new Keycloak(builder.start(), "http://127.0.0.1:" + port);
  }

  private static Path unpack(Path zip, Path folder) throws IOException {
    try (var packed = new ZipFile(zip.toFile())) {
      for (var entry : packed.stream().toList()) {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("a name leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(packed.getInputStream(entry), file);
        }
      }
    }
    try (var homes = Files.list(folder)) {
      var home = homes.filter(Files::isDirectory).findFirst().orElseThrow();
      home.resolve("bin/kc.sh").toFile().setExecutable(true);
      return home;
    }
  }

  /// Waits until it answers for its realm.
  public Keycloak answers() throws IOException, InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      if (!process.isAlive()) {
        throw new IOException("Keycloak ended: see keycloak.log");
      }
      try {
        var asked =
            HttpRequest.newBuilder(
                    URI.create(address + "/realms/county/.well-known/openid-configuration"))
                .build();
        if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
          return this;
        }
      } catch (IOException e) {
        // not yet
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IOException("Keycloak did not answer in " + PATIENCE);
  }

  public String issuer() {
    return address + "/realms/county";
  }

  /// Its administrator signs the person out there.
  public void signOut(String name) throws IOException, InterruptedException {
    var token = token();
    var found =
        json(
            HttpRequest.newBuilder(
                    URI.create(address + "/admin/realms/county/users?exact=true&username=" + name))
                .header("Authorization", "Bearer " + token));
    var id = found.get(0).get("id").asString();
    var answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(address + "/admin/realms/county/users/" + id + "/logout"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("signing out was answered with " + answer.statusCode());
    }
  }

  private String token() throws IOException, InterruptedException {
    var form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode("an-admin-of-the-tests", StandardCharsets.UTF_8);
    return json(HttpRequest.newBuilder(
                URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)))
        .get("access_token")
        .asString();
  }

  private JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    client.close();
  }

  private static String realm(String muster) {
    return """
    {"realm": "county", "enabled": true, "sslRequired": "none",
     "users": [{"username": "jo.smith", "enabled": true, "email": "jo@county.example",
       "emailVerified": true, "firstName": "Jo", "lastName": "Smith",
       "credentials": [{"type": "password", "value": "at-the-provider", "temporary": false}]}],
     "clients": [{"clientId": "muster", "secret": "%1$s", "protocol": "openid-connect",
       "publicClient": false, "standardFlowEnabled": true,
       "redirectUris": ["%2$s/sign-in/from/county"],
       "attributes": {"pkce.code.challenge.method": "S256",
         "backchannel.logout.url": "%2$s/sign-in/at/county/signed-out",
         "backchannel.logout.session.required": "true"}}]}
    """
        .formatted(RealProvider.SECRET, muster);
  }
}

package uk.muster.site.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import uk.muster.shared.OwnAddress;

/// The providers of single sign-on. Where one wants people to sign in is asked when the first of
/// them does, and again after an hour: Muster starts and goes on without them.
@Component
public class Providers implements ClientRegistrationRepository {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration BELIEVED = Duration.ofHours(1);
  private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
      new ParameterizedTypeReference<>() {};

  private final List<Provider> providers;
  private final OwnAddress address;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final RestClient client;

  private record Known(ClientRegistration registration, Instant until) {}

  Providers(Environment settings, OwnAddress address, Clock clock) {
    this.providers = read(settings);
    this.address = address;
    this.clock = clock;
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    client = RestClient.builder().requestFactory(requests).build();
  }

  /// All of them, in the order of the setting.
  public List<Provider> list() {
    return providers;
  }

  Optional<Provider> find(String id) {
    return providers.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// How the provider signs.
  public SignatureAlgorithm algorithm(String id) {
    return find(id)
        .map(one -> SignatureAlgorithm.from(one.algorithm()))
        .orElse(SignatureAlgorithm.RS256);
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return find(id).map(this::registration).orElse(null);
  }

  /// Where and how a provider wants people to sign in.
  ///
  /// @throws ProviderDown when it does not answer, or not for itself
  ClientRegistration registration(Provider provider) {
    var found = known.get(provider.id());
    if (found == null || !clock.instant().isBefore(found.until())) {
      found = new Known(ask(provider), clock.instant().plus(BELIEVED));
      known.put(provider.id(), found);
    }
    return found.registration();
  }

  private ClientRegistration ask(Provider provider) {
    try {
      var document =
          client
              .get()
              .uri(provider.issuer() + "/.well-known/openid-configuration")
              .retrieve()
              .body(DOCUMENT);
      if (document == null || !provider.issuer().equals(document.get("issuer"))) {
        throw new IllegalArgumentException("it speaks for another issuer");
      }
      return ClientRegistrations.fromOidcConfiguration(document)
          .registrationId(provider.id())
          .clientId(provider.clientId())
          .clientSecret(provider.secret())
          .clientName(provider.title())
          .scope("openid", "profile", "email")
          .redirectUri(address.of("/sign-in/from/" + provider.id()))
          .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
          .build();
    } catch (RestClientException | IllegalArgumentException e) {
      throw new ProviderDown(provider.id(), e);
    }
  }

  private static List<Provider> read(Environment settings) {
    return Arrays.stream(settings.getProperty("muster.providers", "").split(",", -1))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(id -> provider(id, settings))
        .toList();
  }

  private static Provider provider(String id, Environment settings) {
    if (!id.matches("[a-z][a-z0-9]{0,30}")) {
      throw new IllegalArgumentException(
          "muster.providers (%s) must be names of small letters and digits".formatted(id));
    }
    return new Provider(
        id,
        optional(settings, id, "title", id),
        needed(settings, id, "issuer").replaceAll("/$", ""),
        needed(settings, id, "client-id"),
        secret(settings, id),
        optional(settings, id, "claim", "preferred_username"),
        algorithm(settings, id),
        optional(settings, id, "second-factor", "muster").equals("provider"));
  }

  private static String algorithm(Environment settings, String id) {
    var name = optional(settings, id, "algorithm", "RS256");
    if (SignatureAlgorithm.from(name) == null) {
      throw new IllegalArgumentException(
          "muster.providers.%s.algorithm (%s) must be one such as RS256 or ES256"
              .formatted(id, name));
    }
    return name;
  }

  private static String optional(Environment settings, String id, String name, String without) {
    return settings.getProperty("muster.providers.%s.%s".formatted(id, name), without);
  }

  private static String needed(Environment settings, String id, String name) {
    var value = optional(settings, id, name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "muster.providers.%s.%s () must be set".formatted(id, name));
    }
    return value.strip();
  }

  /// From the setting, or from the file that another setting names.
  private static String secret(Environment settings, String id) {
    var file = optional(settings, id, "client-secret-file", "");
    if (file.isBlank()) {
      return needed(settings, id, "client-secret");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "muster.providers.%s.client-secret-file (%s) cannot be read".formatted(id, file), e);
    }
  }
}

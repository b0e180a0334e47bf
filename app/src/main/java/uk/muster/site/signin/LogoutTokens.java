package uk.muster.site.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Checks what a provider says of somebody who signed out there. Source: OpenID Connect
/// Back-Channel Logout 1.0, section 2.6.
@Component
class LogoutTokens {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final Duration FRESH = Duration.ofMinutes(2);

  private final Providers providers;
  private final Clock clock;
  private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

  LogoutTokens(Providers providers, Clock clock) {
    this.providers = providers;
    this.clock = clock;
  }

  /// The token is not the provider's, not for us, not of this moment, or says something else.
  static final class Untrue extends Exception {
    private static final long serialVersionUID = 1;

    Untrue(String why) {
      super(why);
    }
  }

  Jwt read(Provider provider, String token) throws Untrue {
    try {
      var said = decoders.computeIfAbsent(provider.id(), _ -> decoder(provider)).decode(token);
      require(provider.issuer().equals(said.getClaimAsString("iss")), "issuer");
      require(
          said.getAudience() != null && said.getAudience().contains(provider.clientId()),
          "audience");
      var at = Optional.ofNullable(said.getIssuedAt()).orElseThrow(() -> new Untrue("no time"));
      var age = Duration.between(at, clock.instant()).abs();
      require(age.compareTo(FRESH) <= 0, "too old");
      require(said.getClaim("events") instanceof Map<?, ?> all && all.containsKey(EVENT), "event");
      require(!said.hasClaim("nonce"), "it has a nonce");
      require(said.getSubject() != null || said.hasClaim("sid"), "nobody is named");
      return said;
    } catch (JwtException e) {
      throw new Untrue(String.valueOf(e.getMessage()));
    }
  }

  private static void require(boolean holds, String what) throws Untrue {
    if (!holds) {
      throw new Untrue(what);
    }
  }

  private JwtDecoder decoder(Provider provider) {
    var keys =
        Objects.requireNonNull(
            providers.registration(provider).getProviderDetails().getJwkSetUri(),
            "the provider names no keys");
    var algorithm =
        Objects.requireNonNull(SignatureAlgorithm.from(provider.algorithm()), provider.algorithm());
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .jwsAlgorithm(algorithm)
            .jwtProcessorCustomizer(processor ->
                processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<SecurityContext>(
                        JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"), null)))
            .build();
    decoder.setJwtValidator(new JwtTimestampValidator());
    return decoder;
  }
}

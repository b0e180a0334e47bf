package muster.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/// A provider of single sign-on on a port of this machine: Spring Authorization Server. Outside the
/// packages of Muster, so that Muster does not take it for a part of itself.
public final class RealProvider implements AutoCloseable {
  public static final String SECRET = "a-secret-of-the-tests";

  /// Signs what this provider says.
  public static final RSAKey KEY = key();

  private final ConfigurableApplicationContext running;

  private RealProvider(ConfigurableApplicationContext running) {
    this.running = running;
  }

  /// Starts on the port, for the Muster at that address.
  public static RealProvider start(int port, String muster) {
    return new RealProvider(
        new SpringApplicationBuilder(Wiring.class)
            .properties("spring.config.name=none")
            .run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--provider.issuer=http://127.0.0.1:" + port,
                "--provider.muster=" + muster));
  }

  @Override
  public void close() {
    running.close();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Signs claims as this provider, or with the key of somebody else.
  public static String signed(RSAKey key, JWTClaimsSet claims) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(KEY.getKeyID())
                  .type(new JOSEObjectType("logout+jwt"))
                  .build(),
              claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
  static class Wiring {
    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          person("jo.smith"), person("alex.jones"), person("not.known"));
    }

    private static UserDetails person(String name) {
      return User.withUsername(name).password("{noop}at-the-provider").roles("PERSON").build();
    }

    @Bean
    RegisteredClientRepository clients(Environment settings) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("muster")
              .clientId("muster")
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(settings.getRequiredProperty("provider.muster") + "/sign-in/from/county")
              .scope("openid")
              .scope("profile")
              .scope("email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    /// The identifier is not the name, as with every provider that is worth its name.
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
          var name = context.getPrincipal().getName();
          context
              .getClaims()
              .subject("id-of-" + name + System.getProperty("muster.test.reborn", ""))
              .claim("preferred_username", name);
        }
      };
    }

    @Bean
    JWKSource<SecurityContext> keys() {
      return new ImmutableJWKSet<>(new JWKSet(KEY));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings server(Environment settings) {
      return AuthorizationServerSettings.builder()
          .issuer(settings.getRequiredProperty("provider.issuer"))
          .build();
    }
  }
}

package uk.muster.site;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.muster.site.guard.SafeHeaders;
import uk.muster.site.signin.KeptByTheDoor;
import uk.muster.site.signin.NoTokensKept;
import uk.muster.site.signin.ProviderSignIn;
import uk.muster.site.signin.Providers;

/// Who gets in, and what a browser may do with our pages: everything is ours, nothing inline.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteSecurity {
  /// A provider tells us who signed out there; the token in it is signed, and no form sends it.
  private static final String SIGNED_OUT_THERE = "/sign-in/at/*/signed-out";

  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  /// Each provider signs with the algorithm of its setting, and with no other.
  @Bean
  JwtDecoderFactory<ClientRegistration> providersTokens(Providers providers) {
    var decoders = new OidcIdTokenDecoderFactory();
    decoders.setJwsAlgorithmResolver(at -> providers.algorithm(at.getRegistrationId()));
    return decoders;
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      SignInRecord record,
      WantedPage wanted,
      Providers providers,
      ProviderSignIn named) {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                    "/assets/**",
                    "/sign-in",
                    "/sign-in/**",
                    "/health",
                    "/ready",
                    "/appearance",
                    "/accessibility")
                .permitAll()
                .anyRequest()
                .authenticated())
        .securityContext(contexts -> contexts.securityContextRepository(new KeptByTheDoor()))
        .requestCache(cache -> cache.requestCache(wanted))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("account")
                .passwordParameter("password")
                .successHandler(record)
                .failureHandler(record))
        .oauth2Login(at ->
            at.loginPage("/sign-in")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(to -> to.baseUri("/sign-in/to"))
                .redirectionEndpoint(from -> from.baseUri("/sign-in/from/*"))
                .userInfoEndpoint(who -> who.oidcUserService(named))
                .successHandler(named)
                .failureHandler(named))
        .csrf(forms -> forms.ignoringRequestMatchers(SIGNED_OUT_THERE))
        .addFilterBefore(new UploadLimit(), CsrfFilter.class)
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(SafeHeaders.CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                    policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
        .build();
  }
}

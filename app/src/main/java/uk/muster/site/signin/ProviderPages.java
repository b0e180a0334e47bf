package uk.muster.site.signin;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.access.provider.ProviderAccounts;

/// The way to a provider of single sign-on, and what a provider tells us afterwards.
@Controller
class ProviderPages {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderPages.class);

  private final Providers providers;
  private final ProviderAccounts accounts;
  private final LogoutTokens tokens;

  ProviderPages(Providers providers, ProviderAccounts accounts, LogoutTokens tokens) {
    this.providers = providers;
    this.accounts = accounts;
    this.tokens = tokens;
  }

  /// Leads to the provider when it answers, and else back with the word that it does not.
  @GetMapping("/sign-in/at/{id}")
  String go(@PathVariable String id) {
    var provider = providers.find(id);
    if (provider.isEmpty()) {
      return "redirect:/sign-in?provider";
    }
    try {
      providers.registration(provider.get());
      return "redirect:/sign-in/to/" + id;
    } catch (ProviderDown e) {
      LOG.warn("{}", e.getMessage(), e);
      return "redirect:/sign-in?down=" + id;
    }
  }

  /// Somebody signed out at the provider: the sessions here that it began end. No form sends this
  /// and nobody is signed in; the token is signed by the provider.
  @PostMapping("/sign-in/at/{id}/signed-out")
  ResponseEntity<String> signedOut(
      @PathVariable String id,
      @RequestParam(name = "logout_token", defaultValue = "") String token) {
    var provider = providers.find(id);
    if (provider.isEmpty()) {
      return answer(400, "{\"error\": \"invalid_request\"}");
    }
    try {
      var said = tokens.read(provider.get(), token);
      accounts.signedOut(
          Door.READER,
          id,
          Optional.ofNullable(said.getClaimAsString("sid")),
          Optional.ofNullable(said.getSubject()));
      return answer(200, "");
    } catch (LogoutTokens.Untrue | ProviderDown e) {
      LOG.warn("A word of {} that somebody signed out is not believed: {}", id, e.getMessage());
      return answer(400, "{\"error\": \"invalid_request\"}");
    }
  }

  private static ResponseEntity<String> answer(int status, String body) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .header("Content-Type", "application/json")
        .body(body);
  }
}

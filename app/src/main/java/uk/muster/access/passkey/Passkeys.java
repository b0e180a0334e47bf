package uk.muster.access.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.access.SignInMeansChanged;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Passkeys: made, named and removed by their owners, and let in when they prove themselves.
@Service
@Transactional(rollbackFor = PasskeyRefused.class)
public class Passkeys {
  private static final Authentication NOBODY =
      new AnonymousAuthenticationToken(
          "nobody", "nobody", List.of(new SimpleGrantedAuthority("nobody")));

  private final PasskeyStore store;
  private final ObjectProvider<WebAuthnRelyingPartyOperations> party;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new WebauthnJacksonModule())
          .changeDefaultPropertyInclusion(
              kept -> kept.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final JavaType made =
      json.getTypeFactory()
          .constructParametricType(
              PublicKeyCredential.class, AuthenticatorAttestationResponse.class);
  private final JavaType shown =
      json.getTypeFactory()
          .constructParametricType(PublicKeyCredential.class, AuthenticatorAssertionResponse.class);

  Passkeys(
      PasskeyStore store,
      ObjectProvider<WebAuthnRelyingPartyOperations> party,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.party = party;
    this.clock = clock;
    this.events = events;
  }

  /// What the actor's browser is asked in order to make a passkey.
  public PasskeyQuestion<PublicKeyCredentialCreationOptions> ask(Actor actor) {
    var owner = UsernamePasswordAuthenticationToken.authenticated(actor.account(), null, List.of());
    var asked =
        party
            .getObject()
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    return new PasskeyQuestion<>(asked, json.writeValueAsString(asked));
  }

  /// Keeps the passkey that the actor's browser has made.
  ///
  /// @param answer what the browser answered, as JSON
  /// @throws PasskeyRefused when it does not answer what was asked
  public void add(
      Actor actor, PublicKeyCredentialCreationOptions asked, String answer, String label)
      throws PasskeyRefused {
    var name = Passkey.label(label);
    if (!asked.getUser().getName().equals(actor.account())) {
      throw new PasskeyRefused("the passkey was asked for another account");
    }
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> credential =
          json.readValue(answer, made);
      if (store.findByCredentialId(credential.getRawId()) != null) {
        throw new PasskeyRefused("the passkey is known already");
      }
      party
          .getObject()
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  asked, new RelyingPartyPublicKey(credential, name)));
    } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
      throw new PasskeyRefused(String.valueOf(e.getMessage()));
    }
    events.publishEvent(SignInMeansChanged.own(actor, "passkey added", name));
  }

  /// The actor's passkeys.
  @Transactional(readOnly = true)
  public List<Passkey> list(Actor actor) {
    return store.list(actor.account());
  }

  /// Gives one of the actor's passkeys another name.
  ///
  /// @throws NotFound when the actor has no such passkey
  public void rename(Actor actor, long id, String label) {
    var name = Passkey.label(label);
    if (!store.rename(actor.account(), id, name)) {
      throw new NotFound("passkey", Long.toString(id));
    }
    events.publishEvent(SignInMeansChanged.own(actor, "passkey renamed", name));
  }

  /// Takes one of the actor's passkeys away; it opens nothing any more.
  ///
  /// @throws NotFound when the actor has no such passkey
  public void remove(Actor actor, long id) {
    var label =
        store
            .remove(actor.account(), id, clock.instant())
            .orElseThrow(() -> new NotFound("passkey", Long.toString(id)));
    events.publishEvent(SignInMeansChanged.own(actor, "passkey removed", label));
  }

  /// Takes away all passkeys of somebody who has lost them. Whoever calls records it.
  public int forget(Actor actor, String account) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return store.removeAll(account, clock.instant());
  }

  /// What a browser is asked that wants to sign in; any passkey of Muster will do.
  @Transactional(readOnly = true)
  public PasskeyQuestion<PublicKeyCredentialRequestOptions> challenge(Actor reader) {
    reader.require(Right.MANAGE_ACCOUNTS);
    var asked =
        party
            .getObject()
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
    return new PasskeyQuestion<>(asked, json.writeValueAsString(asked));
  }

  /// The account whose passkey answered a challenge.
  ///
  /// @param answer what the browser answered, as JSON
  /// @throws PasskeyRefused when no passkey of an open account answered it
  public String accept(Actor reader, PublicKeyCredentialRequestOptions challenge, String answer)
      throws PasskeyRefused {
    reader.require(Right.MANAGE_ACCOUNTS);
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> credential =
          json.readValue(answer, shown);
      var owner =
          Optional.ofNullable(
              party
                  .getObject()
                  .authenticate(new RelyingPartyAuthenticationRequest(challenge, credential)));
      return owner
          .map(PublicKeyCredentialUserEntity::getName)
          .orElseThrow(() -> new PasskeyRefused("the account is closed"));
    } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
      throw new PasskeyRefused(String.valueOf(e.getMessage()));
    }
  }
}

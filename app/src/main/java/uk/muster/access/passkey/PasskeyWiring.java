package uk.muster.access.passkey;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import uk.muster.shared.OwnAddress;

@Configuration(proxyBeanMethods = false)
class PasskeyWiring {
  /// Made when it is first asked: only then is the port known on which we answer. A passkey must
  /// know its owner by itself, and see that it is the owner who holds it.
  @Bean
  @Lazy
  WebAuthnRelyingPartyOperations relyingParty(
      PasskeyHolderStore holders, PasskeyStore passkeys, OwnAddress address) {
    var party =
        new Webauthn4JRelyingPartyOperations(
            holders,
            passkeys,
            PublicKeyCredentialRpEntity.builder().id(address.host()).name("Muster").build(),
            Set.of(address.origin()));
    party.setCustomizeCreationOptions(asked ->
        asked.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    party.setCustomizeRequestOptions(
        asked -> asked.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }
}

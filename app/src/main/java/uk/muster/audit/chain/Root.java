package uk.muster.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;

/// A signed word that the chain had this last link at the end of this day.
///
/// @param publicKey Ed25519 key as X.509 in Base64
/// @param signature Ed25519 signature in Base64
public record Root(LocalDate day, long seq, String hash, String publicKey, String signature) {
  /// True when the key that it names signed it.
  boolean isGenuine() {
    try {
      var key =
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
      var check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(Layout.root(day, seq, hash));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}

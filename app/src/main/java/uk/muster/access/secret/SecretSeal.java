package uk.muster.access.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Seals the secret of an account's authenticator app for the database: AES-GCM under the key of
/// secrets, bound to the account, so that a row neither opens without the key nor under another
/// name. A sealed secret is the form (1), a nonce of 12 bytes, and what the cipher gives.
final class SecretSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretsKey key;
  private final SecureRandom chance = new SecureRandom();

  SecretSeal(SecretsKey key) {
    this.key = key;
  }

  byte[] seal(String account, byte[] secret) {
    var nonce = new byte[NONCE];
    chance.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(secret);
      return ByteBuffer.allocate(1 + NONCE + sealed.length)
          .put(FORM)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The secret; empty when it was sealed under another key or for another account. What an earlier
  /// Muster kept unsealed is read as it is.
  Optional<byte[]> open(String account, byte[] kept) {
    if (isPlain(kept)) {
      return Optional.of(kept);
    }
    if (kept.length <= 1 + NONCE || kept[0] != FORM) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOfRange(kept, 1, 1 + NONCE);
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, nonce, account)
              .doFinal(kept, 1 + NONCE, kept.length - 1 - NONCE));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isPlain(byte[] kept) {
    return kept.length == Totp.SECRET_BYTES;
  }

  private Cipher cipher(int mode, byte[] nonce, String account) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key.get(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}

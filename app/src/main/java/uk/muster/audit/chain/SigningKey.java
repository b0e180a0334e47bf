package uk.muster.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;

/// The Ed25519 key that signs roots, with its public half. Kept as two PEM blocks.
public final class SigningKey {
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
  private static final String PEM =
      """
      -----BEGIN %1$s KEY-----
      %2$s
      -----END %1$s KEY-----
      """;

  private final PrivateKey secret;
  private final String publicKey;

  private SigningKey(PrivateKey secret, String publicKey) {
    this.secret = secret;
    this.publicKey = publicKey;
  }

  /// A new key.
  public static SigningKey make() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new SigningKey(
          pair.getPrivate(), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what {@link #pem} wrote.
  ///
  /// @throws IllegalArgumentException when a half is missing or the two do not belong together; the
  ///   message does not hold the key
  public static SigningKey of(String pem) {
    var secret = "";
    var open = "";
    var blocks = BLOCK.matcher(pem);
    while (blocks.find()) {
      var bytes = blocks.group(2).replaceAll("\\s", "");
      if (blocks.group(1).equals("PRIVATE")) {
        secret = bytes;
      } else {
        open = bytes;
      }
    }
    try {
      var key =
          new SigningKey(
              KeyFactory.getInstance("Ed25519")
                  .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))),
              open);
      if (key.sign(LocalDate.EPOCH, 1, Layout.FIRST).isGenuine()) {
        return key;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The audit key is not an Ed25519 key in PEM", e);
    }
    throw new IllegalArgumentException(
        "The audit key must hold a private key and the public key that belongs to it");
  }

  /// Both halves: who has this can sign.
  public String pem() {
    return PEM.formatted("PRIVATE", Base64.getEncoder().encodeToString(secret.getEncoded()))
        + PEM.formatted("PUBLIC", publicKey);
  }

  public Root sign(LocalDate day, long seq, String hash) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(secret);
      signing.update(Layout.root(day, seq, hash));
      return new Root(
          day, seq, hash, publicKey, Base64.getEncoder().encodeToString(signing.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

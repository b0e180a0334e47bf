package uk.muster.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// The content digest of one record: SHA-256 over its fields, each preceded by its length.
final class AuditDigest {
  private AuditDigest() {}

  static byte[] of(Actor actor, Recorded event) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var field :
          new String[] {
            actor.account(),
            actor.post(),
            actor.role().name(),
            actor.from(),
            event.force().map(ForceId::value).orElse(""),
            event.act(),
            event.subject(),
            event.before(),
            event.after(),
            event.reason()
          }) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

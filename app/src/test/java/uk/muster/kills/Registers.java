package uk.muster.kills;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.muster.examples.Nation;
import uk.muster.examples.RegisterFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// Registers of the synthetic nation, sent to a Muster that may be cut off at any moment.
final class Registers {
  static final String FORCE = "city-of-london";

  private static final String BOUNDARY = "muster-kills";
  private static final Set<RegisterFile> PERSONS =
      EnumSet.of(
          RegisterFile.PEOPLE,
          RegisterFile.ACCREDITATIONS,
          RegisterFile.RESTRICTIONS,
          RegisterFile.DUTIES);

  private Registers() {}

  /// Sends the whole register as one file; what was not answered may be in or not.
  static boolean take(Served served, String part) {
    try {
      var hidden = served.hidden("/imports").substring("_csrf=".length());
      return served
              .post(
                  "/imports",
                  "multipart/form-data; boundary=" + BOUNDARY,
                  BodyPublishers.ofByteArray(upload(hidden, part)))
              .statusCode()
          == 302;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  private static byte[] upload(String hidden, String part) throws IOException {
    var body = new ByteArrayOutputStream();
    for (var field : Map.of("_csrf", hidden, "_once", UUID.randomUUID().toString()).entrySet()) {
      body.writeBytes(
          text(
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                  .formatted(BOUNDARY, field.getKey(), field.getValue())));
    }
    body.writeBytes(
        text(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"all.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                .formatted(BOUNDARY)));
    try (var zip = new ZipOutputStream(body)) {
      for (var file : of(part).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey().fileName()));
        zip.write(text(file.getKey().heading() + "\n"));
        zip.write(file.getValue());
      }
      zip.finish();
      body.writeBytes(text("\r\n--%s--\r\n".formatted(BOUNDARY)));
    }
    return body.toByteArray();
  }

  /// The registers of a small force whose people's numbers begin with the name of the part: each
  /// part brings in people of its own.
  static Map<RegisterFile, byte[]> of(String part) {
    var all =
        new Nation(Catalogue.shipped(), 2026, LocalDate.of(2026, 11, 21)).force(new ForceId(FORCE));
    var renamed = new EnumMap<RegisterFile, byte[]>(all);
    for (var file : PERSONS) {
      var rows = new String(all.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
      renamed.put(file, text(rows.replaceAll("(?m)^([a-z-]+),", "$1," + part)));
    }
    return renamed;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Waits until Muster goes on by itself.
  static void backByItself(Served served) throws Exception {
    for (var round = 0; round < 120; round++) {
      try {
        if (served.get("/people").statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not yet: it is asked again below.
      } finally {
        Thread.sleep(500);
      }
    }
    throw new AssertionError("Muster did not go on by itself within a minute");
  }
}

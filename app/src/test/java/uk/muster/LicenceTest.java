package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the product ships may be shipped; read from the bill of materials that the build writes.
class LicenceTest {
  private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "0BSD",
          "EPL-2.0",
          "EPL-1.0",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "GPL-2.0-with-classpath-exception",
          "PostgreSQL");

  @Test
  void every_library_has_a_licence_that_we_may_ship() {
    assertThat(BILL).as("built once without --offline").exists();

    var libraries = JsonMapper.shared().readTree(BILL.toFile()).get("components");

    assertThat(libraries.size()).isGreaterThan(30);
    assertThat(libraries)
        .allSatisfy(library ->
            assertThat(StreamSupport.stream(licences(library).spliterator(), false))
                .as(library.get("name").asString())
                .anyMatch(licence -> ALLOWED.contains(name(licence))));
  }

  private static JsonNode licences(JsonNode library) {
    return library.path("licenses");
  }

  private static String name(JsonNode licence) {
    return licence.path("license").path("id").asString("");
  }
}

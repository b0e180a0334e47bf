package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A store names only the schema of its own module; only stores, feeds and wiring hold SQL.
class SqlOwnershipTest {
  private static final Set<String> SCHEMAS =
      Set.of(
          "reference",
          "access",
          "audit",
          "once",
          "exchange",
          "register",
          "workforce",
          "equipment",
          "organisation",
          "actions",
          "risks",
          "plans",
          "exercises",
          "mutualaid",
          "readiness",
          "assessment",
          "governance",
          "inspection",
          "reports");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|into|update|table)\\s+("
              + String.join("|", SCHEMAS)
              + ")\\.[a-z_]+");

  @Test
  void a_store_names_only_its_own_schema() {
    for (var file : Sources.files(Sources.MAIN, ".java")) {
      var module = Sources.MAIN.resolve("uk/muster").relativize(file).getName(0).toString();
      assertThat(schemasIn(file)).as(file.toString()).isSubsetOf(Set.of(module));
    }
  }

  @Test
  void only_stores_and_feeds_hold_sql() {
    assertThat(Sources.files(Sources.MAIN, ".java"))
        .filteredOn(file -> !schemasIn(file).isEmpty())
        .allSatisfy(
            file -> assertThat(file.getFileName().toString()).matches(".*(Store|Feed)\\.java"));
  }

  @Test
  void nobody_selects_everything() {
    assertThat(Sources.files(Sources.MAIN, ".java"))
        .allSatisfy(file ->
            assertThat(Sources.text(file).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("select " + "*"));
  }

  private static Set<String> schemasIn(Path file) {
    var found = new TreeSet<String>();
    var matcher = TABLE.matcher(Sources.text(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

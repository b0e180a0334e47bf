package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurityTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "java\\.time\\.Clock|\\.now\\(|nanoTime|currentTimeMillis|Math\\.random|ThreadLocalRandom|new"
              + " Random\\(|SecureRandom|UUID|org\\.springframework|java\\.sql|java\\.net|java\\.io"
              + "|System\\.getenv|System\\.getProperty|HashMap<.*entrySet");
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void the_engine_knows_no_clock_no_chance_no_framework_and_no_outside_world() throws IOException {
    assertThat(lines(FORBIDDEN)).isEmpty();
  }

  @Test
  void the_check_uses_nothing_of_the_solver() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("muster/engine/formation/check"))) {
      List<String> imports =
          files
              .flatMap(PurityTest::read)
              .filter(line -> line.startsWith("import muster.engine.formation."))
              .toList();

      assertThat(imports)
          .isNotEmpty()
          .allMatch(line ->
              line.matches(
                  "import muster\\.engine\\.formation\\.(register\\.(Base|Fleet|People|Scope)"
                      + "|training\\.(TrainingPlan|TrainingProblem(\\.Group)?)"
                      + "|FormationPlan|FormationProblem|Limit|Role|Roster|UnitType|VehicleNeed);"));
    }
  }

  @Test
  void files_and_packages_keep_their_size() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src")).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        int most = file.startsWith(MAIN) ? 300 : 400;
        assertThat(read(file).count()).as("lines of %s", file).isLessThanOrEqualTo(most);
      }
    }
    try (Stream<Path> folders = Files.walk(MAIN).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
          assertThat(files.count()).as("files of %s", folder).isLessThanOrEqualTo(25);
        }
      }
    }
  }

  private static List<String> lines(Pattern forbidden) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        read(file)
            .filter(line -> forbidden.matcher(line).find())
            .forEach(line -> found.add(file + ": " + line));
      }
    }
    return found;
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

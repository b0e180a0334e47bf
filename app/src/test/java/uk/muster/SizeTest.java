package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files and packages stay small.
class SizeTest {
  private static final List<Path> MAIN =
      Stream.of(Sources.MAIN, Sources.ENGINE_MAIN)
          .flatMap(folder -> Sources.files(folder, ".java").stream())
          .toList();

  @Test
  void no_main_file_passes_300_lines() {
    assertThat(MAIN).allSatisfy(file -> assertThat(Sources.lines(file)).isLessThanOrEqualTo(300));
  }

  @Test
  void no_test_file_passes_400_lines() {
    assertThat(Stream.of(Sources.TEST, Sources.ENGINE_TEST))
        .flatMap(folder -> Sources.files(folder, ".java"))
        .allSatisfy(file -> assertThat(Sources.lines(file)).isLessThanOrEqualTo(400));
  }

  @Test
  void main_files_are_short_by_habit() {
    var lengths = MAIN.stream().map(Sources::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(60);
    assertThat(lengths.get(lengths.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(150);
  }

  @Test
  void no_package_passes_25_files() {
    var packages = MAIN.stream().collect(Collectors.groupingBy(Path::getParent));

    assertThat(packages)
        .allSatisfy((folder, files) ->
            assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(25));
  }

  @Test
  void the_shared_module_stays_under_20_files() {
    assertThat(Sources.files(Sources.MAIN.resolve("uk/muster/shared"), ".java"))
        .hasSizeLessThan(21);
  }
}

package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The borders between modules hold, and their drawings in docs/modules are fresh.
class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Muster.class);
  private static final Path KEPT = Path.of("..", "docs", "modules");

  @Test
  void modules_use_only_what_they_may() {
    MODULES.verify();
  }

  @Test
  void the_drawings_of_the_modules_are_fresh() throws IOException {
    var made = Path.of("target", "modules");
    new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(made.toString()))
        .writeModulesAsPlantUml()
        .writeModuleCanvases();

    if (Boolean.getBoolean("muster.redraw")) {
      Files.createDirectories(KEPT);
      for (var file : texts(made).entrySet()) {
        Files.writeString(KEPT.resolve(file.getKey()), file.getValue());
      }
    }

    assertThat(unordered(texts(KEPT)))
        .as("docs/modules is stale: ./muster test -Dtest=ModulesTest -Dmuster.redraw=true")
        .isEqualTo(unordered(texts(made)));
  }

  /// The order in which the modules are drawn is not the same on every machine.
  private static Map<String, List<String>> unordered(Map<String, String> texts) {
    var lines = new TreeMap<String, List<String>>();
    texts.forEach((file, text) -> lines.put(file, text.lines().sorted().toList()));
    return lines;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = Files.readString(file).stripTrailing() + "\n";
        texts.put(String.valueOf(file.getFileName()), text);
      }
    }
    return texts;
  }
}

package uk.muster.reference;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the catalogue once, when Muster starts, from the shipped files and `DIR/reference`.
@Configuration
class ReferenceWiring {
  @Bean
  Catalogue catalogue(@Value("${muster.data:}") String dataFolder) {
    return Catalogue.load(
        dataFolder.isBlank() ? Optional.empty() : Optional.of(Path.of(dataFolder, "reference")));
  }
}

package uk.muster.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where Muster keeps its own PostgreSQL and the files that override the catalogue.
public final class DataFolder {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (default: ~/.local/share/muster).")
  private Path chosen = Path.of(System.getProperty("user.home"), ".local", "share", "muster");

  public Path path() {
    return chosen.toAbsolutePath().normalize();
  }
}

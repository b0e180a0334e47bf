package uk.muster.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The tables in a file: one in a CSV file, one a sheet in an XLSX file, all of them in a ZIP file.
public final class Tables implements AutoCloseable {
  private final Limits limits;
  private final List<TableFile> tables = new ArrayList<>();
  private final List<Path> unpacked = new ArrayList<>();
  private @Nullable ZipFile zip;

  private Tables(Limits limits) {
    this.limits = limits;
  }

  /// Looks into a file.
  ///
  /// @throws FileRefused when it is none of the kinds known, or beyond a limit
  public static Tables of(Source source, Limits limits) {
    var tables = new Tables(limits);
    try {
      tables.find(source);
    } catch (RuntimeException e) {
      tables.close();
      throw e;
    }
    return tables;
  }

  public List<TableFile> list() {
    return List.copyOf(tables);
  }

  private void find(Source source) {
    if (Files.isDirectory(source.file())) {
      throw new FileRefused(source.name(), "it is a folder; name the files in it");
    }
    if (!Files.isRegularFile(source.file())) {
      throw new FileRefused(source.name(), "there is no such file");
    }
    switch (ending(source.name())) {
      case "csv", "txt", "tsv" -> csv(source);
      case "xlsx" -> sheets(source);
      case "zip" -> entries(source);
      default -> throw new FileRefused(source.name(), "only CSV, XLSX and ZIP files can be read");
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void csv(Source source) {
    try {
      var bytes = Files.size(source.file());
      if (bytes > limits.csvBytes()) {
        throw new FileRefused(
            source.name(),
            "its %d bytes are more than the %d allowed".formatted(bytes, limits.csvBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(
        source.name(),
        () -> {
          try {
            return new CsvTable(
                source.name(), Files.newInputStream(source.file()), limits.csvBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void sheets(Source source) {
    Archive.names(source.file(), source.name(), 10_000, limits.xlsxBytes(), limits.ratio());
    var sheets = XlsxTable.sheets(source.file(), source.name());
    for (var i = 0; i < sheets.size(); i++) {
      var sheet = i;
      var name = sheets.size() == 1 ? source.name() : source.name() + "#" + sheets.get(i);
      add(name, () -> new XlsxTable(source.file(), name, sheet));
    }
  }

  private void entries(Source source) {
    var names =
        Archive.names(
            source.file(), source.name(), limits.zipEntries(), limits.zipBytes(), limits.ratio());
    try {
      var opened = new ZipFile(source.file().toFile());
      zip = opened;
      for (var name : names) {
        if (!name.endsWith("/") && !name.startsWith("__MACOSX/")) {
          entry(source, opened, name);
        }
      }
    } catch (IOException e) {
      throw new FileRefused(source.name(), "it is not a usable ZIP file: " + e.getMessage(), e);
    }
  }

  private void entry(Source source, ZipFile opened, String name) throws IOException {
    var shown = source.name() + "/" + name;
    switch (ending(name)) {
      case "csv", "txt", "tsv" ->
          add(
              shown,
              () -> {
                try {
                  return new CsvTable(
                      shown, opened.getInputStream(opened.getEntry(name)), limits.csvBytes());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      case "xlsx" -> {
        var copy = Files.createTempFile("muster-", ".xlsx");
        unpacked.add(copy);
        try (var in = opened.getInputStream(opened.getEntry(name))) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        sheets(new Source(copy, shown));
      }
      default ->
          throw new FileRefused(
              source.name(), "it holds %s, which is neither CSV nor XLSX".formatted(name));
    }
  }

  private void add(String name, Supplier<RawTable> opener) {
    tables.add(new TableFile(name, opener));
  }

  @Override
  public void close() {
    try {
      if (zip != null) {
        zip.close();
      }
      for (var file : unpacked) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

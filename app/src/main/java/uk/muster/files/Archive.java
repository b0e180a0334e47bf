package uk.muster.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a ZIP file holds, found by unpacking it once into nothing: its own words are not believed.
final class Archive {
  private static final int MEGABYTE = 1 << 20;

  private Archive() {}

  /// The names of the files inside.
  ///
  /// @throws FileRefused when it unpacks to more than allowed
  static List<String> names(Path file, String name, int mostEntries, long mostBytes, int ratio) {
    var names = new ArrayList<String>();
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > mostEntries) {
        throw new FileRefused(
            name,
            "it holds %d files, more than the %d files allowed".formatted(zip.size(), mostEntries));
      }
      var packed = Files.size(file);
      var bytes = 0L;
      for (var entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        bytes += unpack(zip.getInputStream(entry), name, packed, bytes, mostBytes, ratio);
      }
    } catch (ZipException e) {
      throw new FileRefused(name, "it is not a usable ZIP file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new FileRefused(name, "it is cut off or damaged: " + e.getMessage(), e);
    }
    if (names.isEmpty()) {
      throw new FileRefused(name, "it is not a ZIP file, or holds no file");
    }
    return names;
  }

  private static long unpack(
      InputStream entry, String name, long packed, long before, long mostBytes, int ratio)
      throws IOException {
    try (entry) {
      var buffer = new byte[1 << 16];
      var bytes = 0L;
      for (var read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
        bytes += read;
        refuseBomb(name, packed, before + bytes, mostBytes, ratio);
      }
      return bytes;
    }
  }

  private static void refuseBomb(String name, long packed, long bytes, long mostBytes, int ratio) {
    if (bytes > mostBytes) {
      throw new FileRefused(
          name,
          "its %d bytes unpack to more than the %d bytes allowed".formatted(packed, mostBytes));
    }
    if (bytes > MEGABYTE && bytes / Math.max(1, packed) >= ratio) {
      throw new FileRefused(
          name,
          "its %d bytes unpack to %d times as many or more; at most %d times is allowed"
              .formatted(packed, bytes / Math.max(1, packed), ratio));
    }
  }
}

package uk.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.examples.Examples;
import uk.muster.examples.Nation;

/// The folder of a demonstration. A mark in it says that it is one, and how far it came; without
/// the mark nothing in a folder is ever thrown away.
public record DemoFolder(Path path) {
  /// As many as can be imported at once on two processors.
  private static final int LOTS = 2;

  /// @param asOf the day for which the nation was made
  /// @param loaded whether all of it is in the registers
  record Mark(LocalDate asOf, boolean loaded) {}

  /// The name of the file that marks it.
  public static final String MARK = "demonstration";

  public static boolean isOne(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  static DemoFolder at(Path folder) {
    return new DemoFolder(folder.toAbsolutePath().normalize());
  }

  private Path mark() {
    return path.resolve(MARK);
  }

  private Path files() {
    return path.resolve("nation");
  }

  /// Reads the mark, or sets one in an empty folder.
  Mark begin(LocalDate today) {
    try {
      if (Files.exists(mark())) {
        var lines = Files.readAllLines(mark());
        return new Mark(LocalDate.parse(lines.getFirst()), lines.getLast().equals("loaded"));
      }
      if (!isEmpty()) {
        throw new Refused(
            "The folder %s holds something that is not a demonstration; choose another with --data"
                .formatted(path));
      }
      Files.createDirectories(path);
      Files.writeString(mark(), today + "\nloading\n");
      return new Mark(today, false);
    } catch (IOException e) {
      throw new Refused("The folder %s cannot be used: %s".formatted(path, e.getMessage()));
    }
  }

  void loaded(Mark mark) {
    try {
      Files.writeString(mark(), mark.asOf() + "\nloaded\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the files of a nation in lots, each beside the others and beside whoever calls.
  List<CompletableFuture<Path>> nation(Nation nation) {
    var lots = nation.lots(LOTS);
    return IntStream.range(0, LOTS)
        .mapToObj(lot ->
            CompletableFuture.supplyAsync(() -> {
              var folder = files().resolve("nation-" + (lot + 1));
              nation.write(folder, lots.get(lot));
              return folder;
            }))
        .toList();
  }

  /// Copies out the worked cases.
  List<Path> cases() {
    return Examples.cases().stream()
        .map(one -> {
          var folder = path.resolve("cases").resolve(one.code());
          Examples.copy(one.code(), folder);
          return folder;
        })
        .toList();
  }

  /// Writes registers of all forces together, such as the ledger of mutual aid, in which they name
  /// each other: they come after the forces.
  Path registers(String name, Map<String, byte[]> files) {
    var folder = path.resolve("cases").resolve(name);
    try {
      Files.createDirectories(folder);
      for (var file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The files are in the registers now; they can be made again from the seed.
  void removeFiles() {
    remove(files());
    remove(path.resolve("cases"));
  }

  /// Throws the demonstration away.
  void empty() {
    if (!Files.exists(path)) {
      return;
    }
    if (!Files.exists(mark()) && !isEmpty()) {
      throw new Refused(
          "The folder %s is not marked as a demonstration; nothing was removed".formatted(path));
    }
    refuseWhenInUse();
    remove(path);
  }

  private void refuseWhenInUse() {
    var lock = path.resolve("owner.lock");
    if (!Files.exists(lock)) {
      return;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var held = channel.tryLock()) {
      if (held == null) {
        throw new Refused("Another process uses %s; stop it first".formatted(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isEmpty() {
    if (!Files.exists(path)) {
      return true;
    }
    try (var inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    }
  }
}

package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
  @TempDir Path folder;

  @Test
  void it_is_made_once_for_its_owner_alone_and_no_draft_is_left() throws IOException {
    var file = folder.resolve("new/some.key");

    assertThat(SecretFile.readOrMake(file, () -> "first")).isEqualTo("first");
    assertThat(SecretFile.readOrMake(file, () -> "second")).isEqualTo("first");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void those_who_make_it_at_once_read_the_same() throws Exception {
    var number = new AtomicInteger();
    for (int round = 0; round < 50; round++) {
      var file = folder.resolve(round + ".key");
      var together = new CyclicBarrier(4);
      var read = new ArrayList<Future<String>>();
      try (var each = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 4; i++) {
          read.add(
              each.submit(() -> {
                together.await();
                return SecretFile.readOrMake(file, () -> "key " + number.incrementAndGet());
              }));
        }
      }
      var found = new HashSet<String>();
      for (var one : read) {
        found.add(one.get());
      }
      assertThat(found).as("round %d", round).hasSize(1);
    }
  }
}

package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.audit.chain.AuditFile;

/// The command on a file alone: neither Spring nor a database is there.
class AuditCommandTest {
  @TempDir Path folder;

  private static int run(Object... words) {
    return Typed.of(words).code();
  }

  private Path file(int rows) throws IOException {
    var file = folder.resolve("audit.jsonl");
    AuditFile.write(file, rows);
    return file;
  }

  @Test
  void an_intact_file_ends_with_0() throws IOException {
    assertThat(run("audit", "verify", file(20))).isZero();
    assertThat(Typed.of("audit", "verify", file(20), "--json").out())
        .contains("\"sealed\" : 20", "\"intact\" : true");
  }

  @Test
  void a_broken_file_ends_with_1() throws IOException {
    var file = file(20);
    var text = Files.readString(file);
    Files.writeString(file, text.replace("person 7\"", "person 8\""));

    var typed = Typed.of("audit", "verify", file);

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).startsWith("broken at row 7, edited: ").contains("record 107");
  }

  @Test
  void what_is_no_audit_ends_with_2() throws IOException {
    var other = Files.writeString(folder.resolve("other.csv"), "force,person_id\nkent,1\n");
    var bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 10});

    assertThat(run("audit", "verify", other)).isEqualTo(2);
    assertThat(run("audit", "verify", bytes)).isEqualTo(2);
    assertThat(run("audit", "verify", folder.resolve("none"))).isEqualTo(2);
    assertThat(run("audit", "verify", file(3), "--root", other)).isEqualTo(2);
    assertThat(run("audit", "verify", "--no-such-option")).isEqualTo(2);
  }

  @Test
  void a_cut_end_is_found_with_the_root_and_not_without() throws IOException {
    var whole = file(20);
    var root = folder.resolve("root.jsonl");
    Files.writeString(root, AuditFile.root(20) + "\n");
    assertThat(run("audit", "verify", whole, "--root", root)).isZero();

    var cut = file(15);

    assertThat(run("audit", "verify", cut)).isZero();
    assertThat(run("audit", "verify", cut, "--root", root)).isEqualTo(1);
  }
}

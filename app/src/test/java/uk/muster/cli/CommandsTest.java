package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.examples.Examples;

/// Commands on a folder of their own, with the PostgreSQL that Muster brings along.
class CommandsTest {
  @TempDir Path folder;

  @Test
  void no_command_and_an_unknown_one_are_misuse() {
    assertThat(Typed.of().code()).isEqualTo(2);
    assertThat(Typed.of("muster-all").code()).isEqualTo(2);
    assertThat(Typed.of().err()).contains("demo").contains("formable");
  }

  @Test
  void help_names_every_command_that_is_for_people() {
    var typed = Typed.of("--help");

    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("demo", "serve", "import", "formable", "nation", "account", "accounts", "audit")
        .doesNotContain("warm");
  }

  @Test
  void what_is_not_there_is_refused_before_anything_starts() {
    var typed = Typed.of("import", folder.resolve("nowhere.csv"), "--data", folder.resolve("data"));

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("nowhere.csv");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void the_launchers_recorded_start_ends_well() {
    assertThat(Typed.of("warm", folder.resolve("data")).code()).isZero();
  }

  @Test
  void files_are_loaded_once_and_an_account_is_opened_once() throws Exception {
    var files = folder.resolve("files");
    var data = folder.resolve("data");
    Examples.copy("leicestershire-2013", files);

    var first = Typed.of("import", files, "--data", data);
    var second = Typed.of("import", files, "--data", data, "--json");

    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("people.csv (people): 2060 rows in = 2060 added");
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("\"unchanged\" : 2060").doesNotContain("\"added\" : 2060");

    Files.writeString(folder.resolve("password"), "correct horse battery\n");
    var open =
        new Object[] {
          "account",
          "leics.planner",
          "--role",
          "PLANNER",
          "--force",
          "leicestershire",
          "--data",
          data,
          "--password-file",
          folder.resolve("password"),
          "--json"
        };
    var opened = Typed.of(open);
    var again = Typed.of(open);
    open[5] = "rutland";
    var nowhere = Typed.of(open);

    assertThat(opened.code()).isZero();
    assertThat(opened.out()).contains("leics.planner").doesNotContain("correct horse");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("leics.planner");
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err()).contains("There is no force rutland");

    var joiners = folder.resolve("joiners.csv");
    Files.writeString(
        joiners,
        """
        account,title,role,scope_kind,scope,from_on,to_on
        leics.joiner,Planner,PLANNER,force,leicestershire,2026-01-01,
        leics.bad,Planner,CHIEF,force,leicestershire,2026-01-01,
        """);
    var tried = Typed.of("accounts", joiners, "--dry-run", "--data", data);
    var joined = Typed.of("accounts", joiners, "--data", data);
    var twice = Typed.of("accounts", joiners, "--data", data, "--json");

    assertThat(tried.out()).contains("leics.joiner: joined", "nothing was kept");
    assertThat(joined.code()).as("a row was refused").isEqualTo(1);
    assertThat(joined.out())
        .contains(
            "leics.joiner: joined",
            "line 3, role (CHIEF)",
            "2 rows in = 1 posts added + 0 changed + 0 unchanged + 1 refused");
    assertThat(twice.out()).contains("\"unchanged\" : 1");
  }

  @Test
  void an_exported_audit_is_for_its_maker_only_and_verifies_offline() throws Exception {
    var data = folder.resolve("data");
    var file = folder.resolve("audit.jsonl");

    var exported = Typed.of("audit", "export", file, "--data", data);
    var verified = Typed.of("audit", "verify", file);
    var again = Typed.of("audit", "export", file, "--data", data);

    assertThat(exported.code()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(verified.code()).isZero();
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("audit.jsonl already");
  }
}

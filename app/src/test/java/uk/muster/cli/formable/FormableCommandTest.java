package uk.muster.cli.formable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.cli.Typed;
import uk.muster.examples.Examples;

class FormableCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void leicestershire() {
    Examples.copy("leicestershire-2013", folder);
  }

  @Test
  void sixteen_units_without_medics_and_fewer_with_them_whose_limit_is_medics() {
    var plain = json(formable("psu", "2013-09-30", "--json"));
    var medics = json(formable("psu-with-medics", "2013-09-30", "--json"));

    assertThat(plain.path("formable").asInt()).isEqualTo(16);
    assertThat(medics.path("formable").asInt()).isLessThan(16);
    var limit = medics.path("limit");
    assertThat(limit.path("kind").asString()).isEqualTo("people");
    assertThat(limit.path("roles").toString()).contains("medic");
    assertThat(limit.path("short").asInt())
        .isEqualTo(limit.path("neededForOneMore").asInt() - limit.path("people").asInt());
    assertThat(medics.path("marginals").findValuesAsString("skill")).contains("PO-MEDIC");
  }

  @Test
  void words_are_for_people() {
    var typed = formable("psu", "2013-09-30");

    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("16 of psu can be formed on 2013-09-30");
  }

  @Test
  void a_row_that_cannot_be_read_is_named_and_the_others_count() throws IOException {
    Files.writeString(
        folder.resolve("accreditations.csv"),
        "leicestershire,L00001,PO-L2,31/02/2013,\n",
        StandardOpenOption.APPEND);

    var typed = formable("psu", "2013-09-30", "--json");

    assertThat(json(typed).path("formable").asInt()).isEqualTo(16);
    assertThat(json(typed).path("refused").toString()).contains("31/02/2013");
    assertThat(typed.err()).contains("31/02/2013");
  }

  @Test
  void an_unknown_unit_is_refused_with_those_there_are() {
    var typed = formable("pus", "2013-09-30");

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("There is no unit type pus; there are: ").contains("psu");
  }

  @Test
  void a_force_that_the_files_do_not_hold_is_refused() {
    var typed = formable("psu", "2013-09-30", "--force", "kent");

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("kent").contains("leicestershire");
  }

  @Test
  void a_day_that_does_not_exist_is_misuse() {
    var typed = formable("psu", "2013-02-30");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("2013-02-30");
  }

  @Test
  void a_file_that_is_not_there_is_refused() throws IOException {
    Files.delete(folder.resolve("vehicles.csv"));

    var typed = formable("psu", "2013-09-30");

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("vehicles.csv");
  }

  private Typed formable(String unit, String on, String... more) {
    List<Object> words = new ArrayList<>(List.of("formable", "--unit", unit, "--on", on));
    for (var file : List.of("people", "accreditations", "vehicles", "restrictions")) {
      words.add("--" + file);
      words.add(folder.resolve(file + ".csv"));
    }
    words.addAll(Arrays.asList(more));
    return Typed.of(words.toArray());
  }

  private static JsonNode json(Typed typed) {
    assertThat(typed.code()).isZero();
    return new JsonMapper().readTree(typed.out());
  }
}

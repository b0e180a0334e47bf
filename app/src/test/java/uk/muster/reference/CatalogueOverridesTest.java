package uk.muster.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueOverridesTest {
  @TempDir Path dir;

  @Test
  void a_file_in_the_folder_replaces_the_shipped_one() throws IOException {
    write("levels.csv", "level,name,meaning,source\nlocal,Local,Here,ours\n");

    Catalogue catalogue = Catalogue.load(Optional.of(dir));

    assertThat(catalogue.levels()).containsExactly(new Term("local", "Local", "Here", "ours"));
    assertThat(catalogue.forces()).hasSize(43);
    assertThat(catalogue.hash()).isNotEqualTo(Catalogue.shipped().hash());
  }

  @Test
  void headings_may_stand_in_any_order_and_a_byte_order_mark_does_no_harm() throws IOException {
    write("levels.csv", "\uFEFFsource,meaning,name,level\r\nours,Here,Local,local\r\n");

    assertThat(Catalogue.load(Optional.of(dir)).levels()).hasSize(1);
  }

  @Test
  void every_fault_is_told_with_its_file_line_column_and_value() throws IOException {
    write("ranks.csv", "rank,name,seniority,source\nPC,Constable,ten,us\nPC,Constable,1,\n");

    List<String> faults = faults();

    assertThat(faults)
        .contains(
            "ranks.csv, line 2, seniority (ten): is not a whole number",
            "ranks.csv, line 3, source: must not be empty",
            "ranks.csv, line 3, rank (PC): occurs twice",
            "unit-types.yaml, line 11, ranks (INSP): is not in ranks.csv");
  }

  @Test
  void a_missing_heading_is_told() throws IOException {
    write("levels.csv", "level,name,source\nlocal,Local,ours\n");

    assertThat(faults()).containsExactly("levels.csv, line 1, meaning: this heading is missing");
  }

  @Test
  void a_date_that_does_not_exist_is_told() throws IOException {
    String shipped = shipped("planning-assumptions.csv");
    write("planning-assumptions.csv", shipped.replaceFirst("2012-07-01", "2012-02-31"));

    assertThat(faults())
        .containsExactly(
            "planning-assumptions.csv, line 2, valid_from (2012-02-31): is not a date such as"
                + " 2026-11-21");
  }

  @Test
  void a_neighbour_must_name_back() throws IOException {
    String shipped = shipped("forces.csv");
    write("forces.csv", shipped.replaceFirst("devon-and-cornwall\\|dorset\\|", "dorset|"));

    assertThat(faults())
        .containsExactly(
            "forces.csv, line 10, neighbours (avon-and-somerset): does not name"
                + " devon-and-cornwall back");
  }

  @Test
  void a_force_in_no_region_is_told() throws IOException {
    String shipped = shipped("memberships.csv");
    write("memberships.csv", shipped.replaceFirst("region-south-east,kent,[^\n]*\n", ""));

    assertThat(faults())
        .containsExactly(
            "memberships.csv, force (kent): is in 0 groupings of the kind region; must be in 1");
  }

  @Test
  void an_unknown_skill_in_a_unit_type_is_told() throws IOException {
    String shipped = shipped("unit-types.yaml");
    write("unit-types.yaml", shipped.replace("skills: [POLSA]", "skills: [POLSO]"));

    assertThat(faults())
        .singleElement()
        .asString()
        .endsWith("skills (POLSO): is not in skills.csv")
        .startsWith("unit-types.yaml, line ");
  }

  @Test
  void text_that_is_not_utf_8_is_told() throws IOException {
    byte[] latin =
        "level,name,meaning,source\nlocal,Local,Café,ours\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(dir.resolve("levels.csv"), latin);

    assertThat(faults()).containsExactly("levels.csv: is not UTF-8; save it as UTF-8");
  }

  @Test
  void broken_yaml_is_told() throws IOException {
    write("unit-types.yaml", "unit-types: [");

    assertThat(faults()).singleElement().asString().startsWith("unit-types.yaml: is not YAML");
  }

  private List<String> faults() {
    CatalogueInvalid invalid =
        catchThrowableOfType(CatalogueInvalid.class, () -> Catalogue.load(Optional.of(dir)));
    return invalid.faults().stream().map(CatalogueInvalid.Fault::toString).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(dir.resolve(file), text);
  }

  private static String shipped(String file) throws IOException {
    try (var in = Catalogue.class.getResourceAsStream("/reference/" + file)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

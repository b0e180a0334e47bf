package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.ForceId;

class NationTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final ForceId CITY = new ForceId("city-of-london");
  private static final ForceId WARWICKSHIRE = new ForceId("warwickshire");
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private final Nation nation = new Nation(CATALOGUE, 1, DAY);

  @Test
  void the_same_seed_and_day_give_the_same_bytes() throws Exception {
    Nation again = new Nation(CATALOGUE, 1, DAY);

    assertThat(digest(again.force(WARWICKSHIRE))).isEqualTo(digest(nation.force(WARWICKSHIRE)));
    assertThat(digest(again.force(CITY))).isEqualTo(digest(nation.force(CITY)));
  }

  @Test
  void the_bytes_of_nation_v2_are_frozen() throws Exception {
    assertThat(digest(nation.force(CITY))).isEqualTo("fb0a84fb61427249");
    assertThat(digest(nation.force(WARWICKSHIRE))).isEqualTo("a60a0468a4aed44b");
  }

  @Test
  void another_seed_gives_other_bytes() throws Exception {
    Nation other = new Nation(CATALOGUE, 2, DAY);

    assertThat(digest(other.force(CITY))).isNotEqualTo(digest(nation.force(CITY)));
  }

  @Test
  void there_are_148_000_people_and_a_million_accreditations() {
    long people = 0;
    long accreditations = 0;
    for (Force force : CATALOGUE.forces()) {
      Map<RegisterFile, byte[]> rows = nation.force(force.id());
      people += lines(rows, RegisterFile.PEOPLE).size();
      accreditations += lines(rows, RegisterFile.ACCREDITATIONS).size();
    }

    assertThat(people).isBetween(147_900L, 148_100L);
    assertThat(accreditations).isBetween(950_000L, 1_100_000L);
  }

  @Test
  void every_person_is_obviously_synthetic() {
    assertThat(lines(nation.force(CITY), RegisterFile.PEOPLE))
        .hasSize(983)
        .allMatch(
            line -> line.matches("city-of-london,SYN-\\d{5},[A-Z]+,[A-Za-z ]+,(HQ|B\\d\\d),.*"));
    assertThat(lines(nation.force(CITY), RegisterFile.BASES))
        .allMatch(l -> l.contains("(synthetic)"));
  }

  @Test
  void leicestershire_promises_what_the_report_says() {
    assertThat(lines(nation.force(LEICESTERSHIRE), RegisterFile.COMMITMENTS))
        .containsExactly(
            "leicestershire,psu,15,16,5,2026-04-01,nation-v2 (synthetic)",
            "leicestershire,psu-with-medics,15,16,5,2026-04-01,nation-v2 (synthetic)");
  }

  @Test
  void no_award_contradicts_another_and_many_come_early() {
    String lastKey = "";
    LocalDate lastAward = LocalDate.MIN;
    LocalDate lastEnd = LocalDate.MIN;
    int early = 0;
    for (String line : lines(nation.force(WARWICKSHIRE), RegisterFile.ACCREDITATIONS)) {
      String[] cells = line.split(",", -1);
      LocalDate award = LocalDate.parse(cells[3]);
      LocalDate end = LocalDate.parse(cells[4]);
      assertThat(end).as(line).isAfterOrEqualTo(award);
      assertThat(award).as(line).isBeforeOrEqualTo(DAY);
      String key = cells[1] + cells[2];
      if (key.equals(lastKey)) {
        assertThat(award).as(line).isAfter(lastAward);
        early += award.isAfter(lastEnd) ? 0 : 1;
      }
      lastKey = key;
      lastAward = award;
      lastEnd = end;
    }
    assertThat(early).isGreaterThan(1000);
  }

  @Test
  void codes_are_those_of_the_catalogue() {
    Map<RegisterFile, byte[]> rows = nation.force(CITY);

    assertThat(lines(rows, RegisterFile.PEOPLE))
        .allMatch(line -> CATALOGUE.rank(line.split(",", -1)[2]).isPresent());
    assertThat(lines(rows, RegisterFile.ACCREDITATIONS))
        .allMatch(line -> CATALOGUE.skill(line.split(",", -1)[2]).isPresent());
    assertThat(lines(rows, RegisterFile.RESTRICTIONS))
        .allMatch(line -> CATALOGUE.restrictionKind(line.split(",", -1)[2]).isPresent());
    assertThat(lines(rows, RegisterFile.VEHICLES))
        .allMatch(line -> CATALOGUE.vehicleKind(line.split(",", -1)[2]).isPresent());
  }

  @Test
  void duties_carry_the_offset_of_the_season() {
    Nation summer = new Nation(CATALOGUE, 1, LocalDate.of(2026, 7, 1));

    assertThat(lines(summer.force(CITY), RegisterFile.DUTIES))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("+01:00") && line.contains("+01:00,"));
    assertThat(lines(nation.force(CITY), RegisterFile.DUTIES))
        .allMatch(line -> line.endsWith("+00:00"))
        .allMatch(line -> line.matches(".*,2026-11-2[012]T.*"));
  }

  @Test
  void wrong_rows_come_only_when_asked_for(@TempDir Path folder) throws IOException {
    nation.writeWithFaults(folder, (_, _, _) -> {});

    assertThat(Files.readString(folder.resolve("people.csv"))).contains(",SYN-90001,MAJOR,");
    assertThat(Files.readAllLines(folder.resolve("accreditations.csv")))
        .first()
        .isEqualTo("force,person_id,skill,awarded_on,expires_on");
    assertThat(lines(nation.force(LEICESTERSHIRE), RegisterFile.PEOPLE))
        .noneMatch(line -> line.contains("MAJOR"));
  }

  @Test
  void lots_hold_each_force_once_and_about_the_same_number_of_officers() {
    List<List<Force>> lots = nation.lots(2);

    assertThat(lots.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.forces());
    assertThat(officers(lots.getFirst()))
        .isCloseTo(officers(lots.getLast()), Percentage.withPercentage(2));
  }

  @Test
  void the_files_of_a_lot_are_those_of_its_forces_one_after_the_other(@TempDir Path folder)
      throws IOException {
    List<Force> lot =
        CATALOGUE.forces().stream()
            .filter(force -> force.id().equals(CITY) || force.id().equals(WARWICKSHIRE))
            .toList();

    nation.write(folder, lot);

    assertThat(Files.readString(folder.resolve("vehicles.csv")).lines().skip(1))
        .containsExactlyElementsOf(
            lot.stream()
                .flatMap(force -> lines(nation.force(force.id()), RegisterFile.VEHICLES).stream())
                .toList());
  }

  @Test
  void what_is_taught_is_written_with_the_lot_of_its_force_alone(@TempDir Path folder) {
    for (int lot = 0; lot < 2; lot++) {
      nation.write(folder.resolve("lot-" + lot), nation.lots(2).get(lot));
    }

    assertThat(
            Stream.of("lot-0", "lot-1")
                .filter(lot -> Files.exists(folder.resolve(lot).resolve("enrolments.csv"))))
        .hasSize(1);
  }

  private static int officers(List<Force> forces) {
    return forces.stream().mapToInt(Force::officers).sum();
  }

  private static List<String> lines(Map<RegisterFile, byte[]> rows, RegisterFile file) {
    return new String(Objects.requireNonNull(rows.get(file)), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static String digest(Map<RegisterFile, byte[]> rows) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (RegisterFile file : RegisterFile.values()) {
      digest.update(Objects.requireNonNull(rows.get(file)));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }
}

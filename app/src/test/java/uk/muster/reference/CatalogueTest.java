package uk.muster.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;

class CatalogueTest {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private static final ForceId KENT = new ForceId("kent");
  private final Catalogue catalogue = Catalogue.shipped();

  @Test
  void there_are_43_territorial_forces() {
    assertThat(catalogue.forces()).hasSize(43);
    assertThat(catalogue.forces().stream().mapToInt(Force::officers).sum()).isEqualTo(147_580);
  }

  @Test
  void leicestershire_is_as_published() {
    Force force = catalogue.force(LEICESTERSHIRE).orElseThrow();

    assertThat(force.name()).isEqualTo("Leicestershire Police");
    assertThat(force.shortName()).isEqualTo("Leics");
    assertThat(force.onsCode()).isEqualTo("E23000021");
    assertThat(force.headquartersTown()).isEqualTo("Enderby");
    assertThat(force.neighbours()).hasSize(6).contains(new ForceId("warwickshire"));
    assertThat(force.officersIn2010()).hasValue(2362);
    assertThat(force.tile()).isEqualTo(new Force.Tile(0, 5));
  }

  @Test
  void every_force_has_its_own_tile_and_its_own_ons_code() {
    Set<Object> tiles = new HashSet<>();
    Set<Object> codes = new HashSet<>();
    for (Force force : catalogue.forces()) {
      assertThat(tiles.add(force.tile())).as(force.name()).isTrue();
      assertThat(codes.add(force.onsCode())).as(force.name()).isTrue();
    }
  }

  @Test
  void a_region_is_not_an_organised_crime_unit() {
    assertThat(catalogue.regionOf(KENT).name()).isEqualTo("South East");
    assertThat(catalogue.forcesIn("rocu-ersou")).extracting(Force::id).hasSize(7).contains(KENT);
    assertThat(catalogue.groupings(Grouping.Kind.REGION)).hasSize(9);
    assertThat(catalogue.groupings(Grouping.Kind.ROCU)).hasSize(10);
  }

  @Test
  void the_east_midlands_has_five_forces() {
    assertThat(catalogue.forcesIn("region-east-midlands"))
        .extracting(force -> force.id().value())
        .containsExactly(
            "derbyshire", "leicestershire", "lincolnshire", "northamptonshire", "nottinghamshire");
  }

  @Test
  void the_editions_have_five_six_and_seven_threats_under_their_own_names() {
    assertThat(catalogue.editions()).extracting(e -> e.threats().size()).containsExactly(5, 6, 7);
    assertThat(catalogue.editions())
        .extracting(edition ->
            edition.threats().stream()
                .filter(threat -> threat.code().equals("cyber"))
                .findFirst()
                .orElseThrow()
                .name())
        .containsExactly(
            "Large-scale cyber incidents",
            "National Cyber Security Incident",
            "National cyber event");
  }

  @Test
  void a_psu_has_25_people_and_three_carriers() {
    UnitType psu = catalogue.unitType("psu").orElseThrow();

    assertThat(psu.people()).isEqualTo(25);
    assertThat(psu.confirm()).isFalse();
    assertThat(psu.vehicles()).containsExactly(new UnitType.Vehicles("PO-CARRIER", 3));
    assertThat(psu.roles())
        .containsExactly(
            new UnitType.Role("inspector", "Inspector", 1, List.of("INSP"), List.of("PO-L2")),
            new UnitType.Role("sergeant", "Sergeant", 3, List.of("PS"), List.of("PO-L2")),
            new UnitType.Role("constable", "Constable", 18, List.of("PC"), List.of("PO-L2")),
            new UnitType.Role("driver", "Driver", 3, List.of("PC"), List.of("PO-L2", "PO-DRIVER")));
  }

  @Test
  void the_leicestershire_policy_adds_two_medics() {
    UnitType withMedics = catalogue.unitType("psu-with-medics").orElseThrow();

    assertThat(withMedics.people()).isEqualTo(27);
    assertThat(withMedics.roles().getLast())
        .isEqualTo(
            new UnitType.Role(
                "medic", "Medic", 2, List.of("PC", "PS"), List.of("PO-L2", "PO-MEDIC")));
  }

  @Test
  void a_serial_is_a_sergeant_and_six_and_a_dozen_teams_wait_for_confirmation() {
    assertThat(catalogue.unitType("serial").orElseThrow().people()).isEqualTo(7);
    assertThat(catalogue.unitTypes().stream().filter(UnitType::confirm)).hasSize(12);
  }

  @Test
  void unverified_figures_stay_apart() {
    assertThat(catalogue.planningAssumptions()).anyMatch(PlanningAssumption::unverified);
    assertThat(catalogue.verifiedAssumptions()).noneMatch(PlanningAssumption::unverified);
  }

  @Test
  void nothing_stands_without_a_source() {
    assertThat(catalogue.skills()).allMatch(skill -> !skill.source().isBlank());
    assertThat(catalogue.ranks()).allMatch(rank -> !rank.source().isBlank());
    assertThat(catalogue.unitTypes()).allMatch(type -> !type.source().isBlank());
    assertThat(catalogue.definitions()).allMatch(term -> !term.source().isBlank());
  }

  @Test
  void the_same_files_give_the_same_hash() {
    assertThat(Catalogue.shipped().hash()).isEqualTo(catalogue.hash()).hasSize(64);
  }
}

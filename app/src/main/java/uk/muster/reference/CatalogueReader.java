package uk.muster.reference;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.muster.shared.ForceId;

/// Reads the files in the order in which they point at each other and checks every pointer.
final class CatalogueReader {
  private static final Set<String> OTHER_FORCE_KINDS =
      Set.of("special", "national", "port", "crown-dependency");

  private final CatalogueFiles files;
  private final Faults faults;
  final String hash;
  final List<Force> forces;
  final List<OtherForce> otherForces;
  final List<Grouping> groupings;
  final List<Edition> editions;
  final List<Rank> ranks;
  final List<Skill> skills;
  final List<RestrictionKind> restrictionKinds;
  final List<VehicleKind> vehicleKinds;
  final List<UnitType> unitTypes;
  final List<PlanningAssumption> planningAssumptions;
  final List<Term> fourCs;
  final List<Term> levels;
  final List<Term> definitions;
  final List<Term> legalBases;
  final List<Edition.Statement> statements;

  static Catalogue read(Optional<Path> overrides) {
    Faults faults = new Faults();
    CatalogueReader reader = new CatalogueReader(CatalogueFiles.read(overrides, faults), faults);
    faults.throwIfAny();
    return new Catalogue(reader);
  }

  private CatalogueReader(CatalogueFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
    hash = files.hash();
    forces = forces();
    otherForces =
        table("other-forces.csv", "force", "name", "kind", "source")
            .list(
                row ->
                    new OtherForce(
                        row.text("force"),
                        row.text("name"),
                        row.code("kind", OTHER_FORCE_KINDS, "the kinds " + OTHER_FORCE_KINDS),
                        row.text("source")),
                "force");
    groupings = groupings();
    editions = editions();
    ranks =
        table("ranks.csv", "rank", "name", "seniority", "source")
            .list(
                row ->
                    new Rank(
                        row.text("rank"),
                        row.text("name"),
                        row.whole("seniority"),
                        row.text("source")),
                "rank");
    skills = skills();
    restrictionKinds =
        table("restriction-kinds.csv", "kind", "name", "allows_posts", "confirm", "source")
            .list(
                row ->
                    new RestrictionKind(
                        row.text("kind"),
                        row.text("name"),
                        row.yes("allows_posts"),
                        row.yes("confirm"),
                        row.text("source")),
                "kind");
    vehicleKinds =
        table("vehicle-kinds.csv", "kind", "name", "confirm", "source")
            .list(
                row ->
                    new VehicleKind(
                        row.text("kind"), row.text("name"), row.yes("confirm"), row.text("source")),
                "kind");
    unitTypes =
        new UnitTypeReader(
                codes(ranks, Rank::code),
                codes(skills, Skill::code),
                codes(vehicleKinds, VehicleKind::code),
                faults)
            .read(files.text("unit-types.yaml"));
    planningAssumptions = planningAssumptions();
    fourCs = terms("four-cs.csv", "c");
    levels = terms("levels.csv", "level");
    definitions = terms("definitions.csv", "code");
    legalBases = terms("legal-bases.csv", "code");
    statements =
        Edition.Statement.read(
            table(Edition.Statement.FILE, Edition.Statement.HEADINGS),
            codes(editions, Edition::code));
  }

  private CsvTable table(String file, String... headings) {
    return CsvTable.read(files, file, faults, headings);
  }

  private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
    return all.stream().map(code).collect(toSet());
  }

  private List<Force> forces() {
    CsvTable table =
        table(
            "forces.csv",
            "force,name,short_name,ons_code,home_office_code,hq_town,hq_latitude,hq_longitude,neighbours,area_km2,centroid_latitude,centroid_longitude,officers,officers_fte_2010,tile_q,tile_r,hq_source,neighbours_source,officers_source,source"
                .split(","));
    List<Force> read = table.list(CatalogueReader::force, "force");
    Map<ForceId, List<ForceId>> neighbours = new HashMap<>();
    read.forEach(force -> neighbours.put(force.id(), force.neighbours()));
    for (CsvRow row : table.rows()) {
      ForceId id = row.force("force");
      for (ForceId other : row.forces("neighbours")) {
        List<ForceId> back = neighbours.get(other);
        if (back == null) {
          row.fault("neighbours", other.value(), "is not in forces.csv");
        } else if (!back.contains(id)) {
          row.fault("neighbours", other.value(), "does not name %s back".formatted(id));
        }
      }
    }
    return read;
  }

  private static Force force(CsvRow row) {
    return new Force(
        row.force("force"),
        row.text("name"),
        row.text("short_name"),
        row.text("ons_code"),
        row.text("home_office_code"),
        row.text("hq_town"),
        point(row, "hq_latitude", "hq_longitude"),
        row.forces("neighbours"),
        row.whole("area_km2"),
        point(row, "centroid_latitude", "centroid_longitude"),
        row.whole("officers"),
        row.optionalWhole("officers_fte_2010"),
        new Force.Tile(row.whole("tile_q"), row.whole("tile_r")),
        new Force.Sources(
            row.text("source"),
            row.text("hq_source"),
            row.text("neighbours_source"),
            row.text("officers_source")));
  }

  private static Force.Point point(CsvRow row, String latitude, String longitude) {
    return new Force.Point(row.decimal(latitude, 49, 61), row.decimal(longitude, -9, 3));
  }

  private List<Grouping> groupings() {
    Set<String> known = codes(forces, force -> force.id().value());
    CsvTable table = table("groupings.csv", "grouping", "kind", "name", "source");
    Set<String> codes = table.rows().stream().map(row -> row.optional("grouping")).collect(toSet());
    CsvTable memberships = table("memberships.csv", "grouping", "force", "source");
    Map<String, Set<ForceId>> members = new HashMap<>();
    memberships.list(
        row -> {
          String grouping = row.code("grouping", codes, "groupings.csv");
          row.code("force", known, "forces.csv");
          return members.computeIfAbsent(grouping, _ -> new TreeSet<>()).add(row.force("force"));
        },
        "grouping",
        "force");
    List<Grouping> read =
        table.list(
            row ->
                new Grouping(
                    row.text("grouping"),
                    kind(row),
                    row.text("name"),
                    List.copyOf(members.getOrDefault(row.text("grouping"), new TreeSet<>())),
                    row.text("source")),
            "grouping");
    for (Grouping.Kind kind : Grouping.Kind.values()) {
      for (Force force : forces) {
        long times =
            read.stream()
                .filter(grouping -> grouping.kind() == kind)
                .filter(grouping -> grouping.members().contains(force.id()))
                .count();
        if (times != 1) {
          faults.add(
              "memberships.csv",
              0,
              "force",
              force.id().value(),
              "is in %d groupings of the kind %s; must be in 1".formatted(times, kind.code()));
        }
      }
    }
    return read;
  }

  private static Grouping.Kind kind(CsvRow row) {
    String value = row.text("kind");
    return Grouping.Kind.of(value)
        .orElseGet(() -> {
          row.fault("kind", value, "must be region, rocu or ct-region");
          return Grouping.Kind.REGION;
        });
  }

  private List<Edition> editions() {
    CsvTable table = table("editions.csv", "edition", "name", "issued", "note", "source");
    Set<String> codes = table.rows().stream().map(row -> row.optional("edition")).collect(toSet());
    List<Threat> threats =
        table("threats.csv", "edition", "threat", "position", "name", "source")
            .list(
                row ->
                    new Threat(
                        row.code("edition", codes, "editions.csv"),
                        row.text("threat"),
                        row.whole("position"),
                        row.text("name"),
                        row.text("source")),
                "edition",
                "threat");
    return table.list(
        row ->
            new Edition(
                row.text("edition"),
                row.text("name"),
                row.month("issued"),
                row.optional("note"),
                threats.stream()
                    .filter(threat -> threat.edition().equals(row.optional("edition")))
                    .sorted(Comparator.comparingInt(Threat::position))
                    .toList(),
                row.text("source")),
        "edition");
  }

  private List<Skill> skills() {
    return table("skills.csv", "skill,name,family,level,validity_months,confirm,source".split(","))
        .list(
            row ->
                new Skill(
                    row.text("skill"),
                    row.text("name"),
                    row.text("family"),
                    row.optional("level"),
                    row.optionalWhole("validity_months"),
                    row.yes("confirm"),
                    row.text("source")),
            "skill");
  }

  private List<PlanningAssumption> planningAssumptions() {
    Set<String> threats =
        editions.stream().flatMap(e -> e.threats().stream()).map(Threat::code).collect(toSet());
    return table(
            "planning-assumptions.csv",
            "code,edition,threat,asset,quantity,unit,response_minutes,place,valid_from,valid_to,unverified,note,source"
                .split(","))
        .list(
            row ->
                new PlanningAssumption(
                    row.text("code"),
                    row.optionalCode("edition", codes(editions, Edition::code), "editions.csv"),
                    row.optionalCode("threat", threats, "threats.csv"),
                    row.text("asset"),
                    row.whole("quantity"),
                    row.text("unit"),
                    row.optionalWhole("response_minutes"),
                    row.optional("place"),
                    row.optionalDay("valid_from"),
                    row.optionalDay("valid_to"),
                    row.yes("unverified"),
                    row.optional("note"),
                    row.text("source")),
            "code");
  }

  private List<Term> terms(String file, String key) {
    return table(file, key, "name", "meaning", "source")
        .list(
            row ->
                new Term(row.text(key), row.text("name"), row.text("meaning"), row.text("source")),
            key);
  }
}

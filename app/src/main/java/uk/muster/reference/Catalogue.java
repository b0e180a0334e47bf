package uk.muster.reference;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Everything that Muster takes as given, read from files once and never changed while it runs.
public final class Catalogue {
  private final String hash;
  private final Map<ForceId, Force> forces;
  private final List<OtherForce> otherForces;
  private final Map<String, Grouping> groupings;
  private final Map<String, Edition> editions;
  private final Map<String, Rank> ranks;
  private final Map<String, Skill> skills;
  private final Map<String, RestrictionKind> restrictionKinds;
  private final Map<String, VehicleKind> vehicleKinds;
  private final Map<String, UnitType> unitTypes;
  private final List<PlanningAssumption> planningAssumptions;
  private final List<Term> fourCs;
  private final List<Term> levels;
  private final List<Term> definitions;
  private final List<Term> legalBases;
  private final List<Edition.Statement> statements;
  private final Map<ForceId, Grouping> regions;

  Catalogue(CatalogueReader read) {
    hash = read.hash;
    forces = byKey(read.forces, Force::id);
    otherForces = List.copyOf(read.otherForces);
    groupings = byKey(read.groupings, Grouping::code);
    editions = byKey(read.editions, Edition::code);
    ranks = byKey(read.ranks, Rank::code);
    skills = byKey(read.skills, Skill::code);
    restrictionKinds = byKey(read.restrictionKinds, RestrictionKind::code);
    vehicleKinds = byKey(read.vehicleKinds, VehicleKind::code);
    unitTypes = byKey(read.unitTypes, UnitType::code);
    planningAssumptions = List.copyOf(read.planningAssumptions);
    fourCs = List.copyOf(read.fourCs);
    levels = List.copyOf(read.levels);
    definitions = List.copyOf(read.definitions);
    legalBases = List.copyOf(read.legalBases);
    statements = List.copyOf(read.statements);
    regions =
        read.groupings.stream()
            .filter(grouping -> grouping.kind() == Grouping.Kind.REGION)
            .flatMap(region -> region.members().stream().map(force -> Map.entry(force, region)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Reads the shipped files, each replaced by the one of the same name in the folder given.
  ///
  /// @throws CatalogueInvalid with every fault, when the files cannot be used
  public static Catalogue load(Optional<Path> overrides) {
    return CatalogueReader.read(overrides);
  }

  /// The catalogue as shipped.
  public static Catalogue shipped() {
    return load(Optional.empty());
  }

  /// SHA-256 of all files together.
  public String hash() {
    return hash;
  }

  public Collection<Force> forces() {
    return forces.values();
  }

  public Optional<Force> force(ForceId id) {
    return Optional.ofNullable(forces.get(id));
  }

  public Collection<OtherForce> otherForces() {
    return otherForces;
  }

  public Collection<Grouping> groupings() {
    return groupings.values();
  }

  public List<Grouping> groupings(Grouping.Kind kind) {
    return groupings.values().stream().filter(grouping -> grouping.kind() == kind).toList();
  }

  public Optional<Grouping> grouping(String code) {
    return Optional.ofNullable(groupings.get(code));
  }

  /// The NPCC region that the force is in.
  ///
  /// @throws NotFound when there is no such force
  public Grouping regionOf(ForceId force) {
    Grouping region = regions.get(force);
    if (region == null) {
      throw new NotFound("force", force.value());
    }
    return region;
  }

  /// The forces of a grouping, in the order of their identifiers; none when there is no such one.
  public List<Force> forcesIn(String grouping) {
    return grouping(grouping).stream()
        .flatMap(found -> found.members().stream())
        .flatMap(id -> force(id).stream())
        .toList();
  }

  /// The threats of the newest edition.
  public List<Threat> threats() {
    return editions.values().stream()
        .max(Comparator.comparing(Edition::issued))
        .map(Edition::threats)
        .orElse(List.of());
  }

  /// The threats of an edition, in its order; none of an edition that is not known.
  public List<Threat> threats(String edition) {
    return edition(edition).map(Edition::threats).orElse(List.of());
  }

  public Collection<Edition> editions() {
    return editions.values();
  }

  public Optional<Edition> edition(String code) {
    return Optional.ofNullable(editions.get(code));
  }

  public Collection<Rank> ranks() {
    return ranks.values();
  }

  /// The ranks, the most junior first.
  public List<Rank> ranksBySeniority() {
    return ranks.values().stream().sorted(Comparator.comparingInt(Rank::seniority)).toList();
  }

  public Optional<Rank> rank(String code) {
    return Optional.ofNullable(ranks.get(code));
  }

  public Collection<Skill> skills() {
    return skills.values();
  }

  public Optional<Skill> skill(String code) {
    return Optional.ofNullable(skills.get(code));
  }

  public Collection<RestrictionKind> restrictionKinds() {
    return restrictionKinds.values();
  }

  public Optional<RestrictionKind> restrictionKind(String code) {
    return Optional.ofNullable(restrictionKinds.get(code));
  }

  public Collection<VehicleKind> vehicleKinds() {
    return vehicleKinds.values();
  }

  public Optional<VehicleKind> vehicleKind(String code) {
    return Optional.ofNullable(vehicleKinds.get(code));
  }

  public Collection<UnitType> unitTypes() {
    return unitTypes.values();
  }

  public Optional<UnitType> unitType(String code) {
    return Optional.ofNullable(unitTypes.get(code));
  }

  /// All of them; the unverified ones must never be shown as fact.
  public List<PlanningAssumption> planningAssumptions() {
    return planningAssumptions;
  }

  /// Those that a source confirms.
  public List<PlanningAssumption> verifiedAssumptions() {
    return planningAssumptions.stream().filter(assumption -> !assumption.unverified()).toList();
  }

  public List<Term> fourCs() {
    return fourCs;
  }

  public List<Term> levels() {
    return levels;
  }

  public List<Term> definitions() {
    return definitions;
  }

  public List<Term> legalBases() {
    return legalBases;
  }

  /// What an edition says beyond its words; those of no edition with an empty code.
  public List<Edition.Statement> statements(String edition) {
    return statements.stream().filter(one -> one.edition().equals(edition)).toList();
  }

  List<Edition.Statement> statements() {
    return statements;
  }

  private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
    return java.util.Collections.unmodifiableMap(
        all.stream().collect(toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
  }
}

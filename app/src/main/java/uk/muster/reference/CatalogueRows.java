package uk.muster.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.shared.ForceId;

/// The catalogue as rows of its tables, each table as one JSON text with the columns' own names.
final class CatalogueRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> tables = new LinkedHashMap<>();

  CatalogueRows(Catalogue from) {
    put("force", from.forces(), CatalogueRows::force);
    put(
        "other_force",
        from.otherForces(),
        f -> row("code", f.code(), "name", f.name(), "kind", f.kind(), "source", f.source()));
    put(
        "grouping",
        from.groupings(),
        g ->
            row("code", g.code(), "kind", g.kind().code(), "name", g.name(), "source", g.source()));
    put(
        "edition",
        from.editions(),
        e ->
            row(
                "code",
                e.code(),
                "name",
                e.name(),
                "issued",
                e.issued().toString(),
                "note",
                e.note(),
                "source",
                e.source()));
    put(
        "threat",
        from.editions().stream().flatMap(e -> e.threats().stream()).toList(),
        t ->
            row(
                "edition",
                t.edition(),
                "code",
                t.code(),
                "position",
                t.position(),
                "name",
                t.name(),
                "source",
                t.source()));
    put(
        "rank",
        from.ranks(),
        r ->
            row(
                "code",
                r.code(),
                "name",
                r.name(),
                "seniority",
                r.seniority(),
                "source",
                r.source()));
    put(
        "skill",
        from.skills(),
        s ->
            row(
                "code",
                s.code(),
                "name",
                s.name(),
                "family",
                s.family(),
                "level",
                s.level(),
                "validity_months",
                orNull(s.validityMonths()),
                "confirm",
                s.confirm(),
                "source",
                s.source()));
    put(
        "restriction_kind",
        from.restrictionKinds(),
        k ->
            row(
                "code",
                k.code(),
                "name",
                k.name(),
                "allows_posts",
                k.allowsPosts(),
                "confirm",
                k.confirm(),
                "source",
                k.source()));
    put(
        "vehicle_kind",
        from.vehicleKinds(),
        k -> row("code", k.code(), "name", k.name(), "confirm", k.confirm(), "source", k.source()));
    put(
        "unit_type",
        from.unitTypes(),
        u -> row("code", u.code(), "name", u.name(), "confirm", u.confirm(), "source", u.source()));
    put("planning_assumption", from.planningAssumptions(), CatalogueRows::assumption);
    List<Map<String, Object>> terms = new ArrayList<>();
    terms.addAll(terms("four-cs", from.fourCs()));
    terms.addAll(terms("level", from.levels()));
    terms.addAll(terms("definition", from.definitions()));
    terms.addAll(terms("legal-basis", from.legalBases()));
    put("term", terms, Function.identity());
    put("statement", from.statements(), CatalogueRows::statement);
    put("grouping_member", members(from), Function.identity());
    put("unit_type_role", roles(from), Function.identity());
    put("unit_type_vehicle", vehicles(from), Function.identity());
  }

  /// The rows of one table as a JSON array.
  String get(String table) {
    String json = tables.get(table);
    if (json == null) {
      throw new IllegalArgumentException("table (%s) has no rows here".formatted(table));
    }
    return json;
  }

  private <T> void put(
      String table, Collection<T> all, Function<T, ? extends Map<String, ?>> toRow) {
    tables.put(table, JSON.writeValueAsString(all.stream().map(toRow).toList()));
  }

  private static Map<String, @Nullable Object> force(Force f) {
    return row(
        "force_id", f.id().value(),
        "name", f.name(),
        "short_name", f.shortName(),
        "ons_code", f.onsCode(),
        "home_office_code", f.homeOfficeCode(),
        "headquarters_town", f.headquartersTown(),
        "headquarters_latitude", f.headquarters().latitude(),
        "headquarters_longitude", f.headquarters().longitude(),
        "neighbours", f.neighbours().stream().map(ForceId::value).toList(),
        "area_km2", f.areaKm2(),
        "centre_latitude", f.centre().latitude(),
        "centre_longitude", f.centre().longitude(),
        "officers", f.officers(),
        "officers_in_2010", orNull(f.officersIn2010()),
        "tile_q", f.tile().q(),
        "tile_r", f.tile().r(),
        "headquarters_source", f.sources().headquarters(),
        "neighbours_source", f.sources().neighbours(),
        "officers_source", f.sources().officers(),
        "source", f.sources().general());
  }

  private static Map<String, @Nullable Object> assumption(PlanningAssumption a) {
    return row(
        "code", a.code(),
        "edition", a.edition().isEmpty() ? null : a.edition(),
        "threat", a.threat(),
        "asset", a.asset(),
        "quantity", a.quantity(),
        "unit", a.unit(),
        "response_minutes", orNull(a.responseMinutes()),
        "place", a.place(),
        "valid_from", a.validFrom().map(Object::toString).orElse(null),
        "valid_to", a.validTo().map(Object::toString).orElse(null),
        "unverified", a.unverified(),
        "note", a.note(),
        "source", a.source());
  }

  private static Map<String, @Nullable Object> statement(Edition.Statement s) {
    return row(
        "code", s.code(),
        "edition", s.edition().isEmpty() ? null : s.edition(),
        "subject", s.subject(),
        "relation", s.relation(),
        "object", s.object(),
        "source", s.source());
  }

  private static List<Map<String, Object>> terms(String family, List<Term> terms) {
    return terms.stream()
        .map(t ->
            Map.<String, Object>of(
                "family",
                family,
                "code",
                t.code(),
                "name",
                t.name(),
                "meaning",
                t.meaning(),
                "source",
                t.source()))
        .toList();
  }

  private static List<Map<String, Object>> members(Catalogue from) {
    return from.groupings().stream()
        .flatMap(g ->
            g.members().stream()
                .map(m -> Map.<String, Object>of("grouping_code", g.code(), "force_id", m.value())))
        .toList();
  }

  private static List<Map<String, Object>> roles(Catalogue from) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (UnitType type : from.unitTypes()) {
      for (UnitType.Role role : type.roles()) {
        rows.add(
            Map.of(
                "unit_type", type.code(),
                "code", role.code(),
                "position", type.roles().indexOf(role) + 1,
                "name", role.name(),
                "people", role.count(),
                "ranks", role.ranks(),
                "skills", role.skills()));
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> vehicles(Catalogue from) {
    return from.unitTypes().stream()
        .flatMap(u ->
            u.vehicles().stream()
                .map(v ->
                    Map.<String, Object>of(
                        "unit_type", u.code(), "vehicle_kind", v.kind(), "vehicles", v.count())))
        .toList();
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  /// Columns and values in turn; a null value is an empty cell.
  private static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
    }
    return row;
  }
}

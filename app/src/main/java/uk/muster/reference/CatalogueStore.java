package uk.muster.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The catalogue's copy in tables: one statement a table, whatever the number of rows. A code that
/// has left the files stays in its table, out of the catalogue, because history may point at it.
@Repository
class CatalogueStore {
  private static final List<String> KEPT =
      List.of(
          "force",
          "other_force",
          "grouping",
          "edition",
          "threat",
          "rank",
          "skill",
          "restriction_kind",
          "vehicle_kind",
          "unit_type",
          "planning_assumption",
          "term",
          "statement");
  private static final List<String> REPLACED =
      List.of("grouping_member", "unit_type_role", "unit_type_vehicle");

  private final JdbcClient sql;

  CatalogueStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// One load at a time; the lock goes with the transaction.
  void lock() {
    sql.sql("select pg_advisory_xact_lock(hashtext('reference.catalogue'))")
        .query((_, _) -> true)
        .list();
  }

  Optional<Reference.Loaded> findLoaded() {
    return sql.sql(
            """
            select content_hash, loaded_at from reference.catalogue_version
            order by catalogue_version_id desc limit 1\
            """)
        .query((row, _) ->
            new Reference.Loaded(
                row.getString("content_hash"), row.getObject("loaded_at", OffsetDateTime.class)))
        .optional();
  }

  void save(Catalogue catalogue, String loadedBy) {
    KEPT.forEach(
        t -> sql.sql("update reference.%s set in_catalogue = false".formatted(t)).update());
    REPLACED.forEach(t -> sql.sql("delete from reference.%s".formatted(t)).update());
    putAll(new CatalogueRows(catalogue));
    sql.sql(
            """
            insert into reference.catalogue_version (content_hash, loaded_by)
            values (:hash, :by)\
            """)
        .param("hash", catalogue.hash())
        .param("by", loadedBy)
        .update();
  }

  private void put(String rows, String statement) {
    sql.sql(statement).param("rows", rows).update();
  }

  private void putAll(CatalogueRows rows) {
    put(
        rows.get("force"),
        """
        insert into reference.force (force_id, name, short_name, ons_code,
        home_office_code, headquarters_town, headquarters_latitude,
        headquarters_longitude, neighbours, area_km2, centre_latitude,
        centre_longitude, officers, officers_in_2010, tile_q, tile_r,
        headquarters_source, neighbours_source, officers_source, source, in_catalogue)
        select force_id, name, short_name, ons_code, home_office_code,
        headquarters_town, headquarters_latitude, headquarters_longitude, neighbours,
        area_km2, centre_latitude, centre_longitude, officers, officers_in_2010,
        tile_q, tile_r, headquarters_source, neighbours_source, officers_source,
        source, true
        from jsonb_populate_recordset(null::reference.force, :rows::jsonb)
        on conflict (force_id) do update set
          name = excluded.name, short_name = excluded.short_name, ons_code =
          excluded.ons_code, home_office_code = excluded.home_office_code,
          headquarters_town = excluded.headquarters_town, headquarters_latitude =
          excluded.headquarters_latitude, headquarters_longitude =
          excluded.headquarters_longitude, neighbours = excluded.neighbours,
          area_km2 = excluded.area_km2, centre_latitude = excluded.centre_latitude,
          centre_longitude = excluded.centre_longitude, officers =
          excluded.officers, officers_in_2010 = excluded.officers_in_2010, tile_q =
          excluded.tile_q, tile_r = excluded.tile_r, headquarters_source =
          excluded.headquarters_source, neighbours_source =
          excluded.neighbours_source, officers_source = excluded.officers_source,
          source = excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("other_force"),
        """
        insert into reference.other_force (code, name, kind, source, in_catalogue)
        select code, name, kind, source, true
        from jsonb_populate_recordset(null::reference.other_force, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, kind = excluded.kind, source = excluded.source,
          in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("grouping"),
        """
        insert into reference.grouping (code, kind, name, source, in_catalogue)
        select code, kind, name, source, true
        from jsonb_populate_recordset(null::reference.grouping, :rows::jsonb)
        on conflict (code) do update set
          kind = excluded.kind, name = excluded.name, source = excluded.source,
          in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("edition"),
        """
        insert into reference.edition (code, name, issued, note, source, in_catalogue)
        select code, name, issued, note, source, true
        from jsonb_populate_recordset(null::reference.edition, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, issued = excluded.issued, note = excluded.note,
          source = excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("threat"),
        """
        insert into reference.threat (edition, code, position, name, source,
        in_catalogue)
        select edition, code, position, name, source, true
        from jsonb_populate_recordset(null::reference.threat, :rows::jsonb)
        on conflict (edition, code) do update set
          position = excluded.position, name = excluded.name, source =
          excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("rank"),
        """
        insert into reference.rank (code, name, seniority, source, in_catalogue)
        select code, name, seniority, source, true
        from jsonb_populate_recordset(null::reference.rank, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, seniority = excluded.seniority, source =
          excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("skill"),
        """
        insert into reference.skill (code, name, family, level, validity_months,
        confirm, source, in_catalogue)
        select code, name, family, level, validity_months, confirm, source, true
        from jsonb_populate_recordset(null::reference.skill, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, family = excluded.family, level = excluded.level,
          validity_months = excluded.validity_months, confirm = excluded.confirm,
          source = excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("restriction_kind"),
        """
        insert into reference.restriction_kind (code, name, allows_posts, confirm,
        source, in_catalogue)
        select code, name, allows_posts, confirm, source, true
        from jsonb_populate_recordset(null::reference.restriction_kind, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, allows_posts = excluded.allows_posts, confirm =
          excluded.confirm, source = excluded.source, in_catalogue =
          excluded.in_catalogue\
        """);
    put(
        rows.get("vehicle_kind"),
        """
        insert into reference.vehicle_kind (code, name, confirm, source, in_catalogue)
        select code, name, confirm, source, true
        from jsonb_populate_recordset(null::reference.vehicle_kind, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, confirm = excluded.confirm, source =
          excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("unit_type"),
        """
        insert into reference.unit_type (code, name, confirm, source, in_catalogue)
        select code, name, confirm, source, true
        from jsonb_populate_recordset(null::reference.unit_type, :rows::jsonb)
        on conflict (code) do update set
          name = excluded.name, confirm = excluded.confirm, source =
          excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("planning_assumption"),
        """
        insert into reference.planning_assumption (code, edition, threat, asset,
        quantity, unit, response_minutes, place, valid_from, valid_to, unverified,
        note, source, in_catalogue)
        select code, edition, threat, asset, quantity, unit, response_minutes, place,
        valid_from, valid_to, unverified, note, source, true
        from jsonb_populate_recordset(null::reference.planning_assumption, :rows::jsonb)
        on conflict (code) do update set
          edition = excluded.edition, threat = excluded.threat, asset =
          excluded.asset, quantity = excluded.quantity, unit = excluded.unit,
          response_minutes = excluded.response_minutes, place = excluded.place,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to, unverified
          = excluded.unverified, note = excluded.note, source = excluded.source,
          in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("term"),
        """
        insert into reference.term (family, code, name, meaning, source, in_catalogue)
        select family, code, name, meaning, source, true
        from jsonb_populate_recordset(null::reference.term, :rows::jsonb)
        on conflict (family, code) do update set
          name = excluded.name, meaning = excluded.meaning, source =
          excluded.source, in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("statement"),
        """
        insert into reference.statement (code, edition, subject, relation, object, source,
        in_catalogue)
        select code, edition, subject, relation, object, source, true
        from jsonb_populate_recordset(null::reference.statement, :rows::jsonb)
        on conflict (code) do update set
          edition = excluded.edition, subject = excluded.subject, relation =
          excluded.relation, object = excluded.object, source = excluded.source,
          in_catalogue = excluded.in_catalogue\
        """);
    put(
        rows.get("grouping_member"),
        """
        insert into reference.grouping_member (grouping_code, force_id)
        select grouping_code, force_id
        from jsonb_populate_recordset(null::reference.grouping_member, :rows::jsonb)\
        """);
    put(
        rows.get("unit_type_role"),
        """
        insert into reference.unit_type_role (unit_type, code, position, name, people, ranks, skills)
        select unit_type, code, position, name, people, ranks, skills
        from jsonb_populate_recordset(null::reference.unit_type_role, :rows::jsonb)\
        """);
    put(
        rows.get("unit_type_vehicle"),
        """
        insert into reference.unit_type_vehicle (unit_type, vehicle_kind, vehicles)
        select unit_type, vehicle_kind, vehicles
        from jsonb_populate_recordset(null::reference.unit_type_vehicle, :rows::jsonb)\
        """);
  }
}

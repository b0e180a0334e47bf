package uk.muster.workforce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Identities and names of people, as the imports bring them.
@Repository
class PersonStore {
  private final JdbcClient sql;

  PersonStore(JdbcClient sql) {
    this.sql = sql;
  }

  void addStaged() {
    sql.sql(
            """
            insert into workforce.person (force_id, person_id)
            select s.force_id, s.person_id from import_stage s
            where s.fault_code is null and not exists (
              select from workforce.person p
              where p.force_id = s.force_id and p.person_id = s.person_id)
            order by 1, 2\
            """)
        .update();
  }

  void nameStaged() {
    sql.sql(
            """
            insert into workforce.person_name (force_id, person_id, name)
            select s.force_id, s.person_id, s.name from import_stage s
            where s.fault_code is null and s.name <> ''
            on conflict (force_id, person_id) do update set name = excluded.name
              where person_name.name <> excluded.name\
            """)
        .update();
  }

  /// How many people would be gone with the import although other rows speak of them.
  long countReliedOn(long importId, String force) {
    return sql.sql(
            """
            select count(1) from (
              select distinct s.person_id from workforce.service s
              where s.force_id = :force and s.import_id = :import and s.recorded_to = 'infinity'
              except select b.person_id from workforce.service b
              where b.force_id = :force and b.superseded_by = :import and b.import_id <> :import
            ) gone
            where gone.person_id in (
              select a.person_id from workforce.accreditation a
              where a.force_id = :force and a.recorded_to = 'infinity'
              union all select r.person_id from workforce.restriction r
              where r.force_id = :force and r.recorded_to = 'infinity'
              union all select d.person_id from workforce.duty d
              where d.force_id = :force and d.recorded_to = 'infinity')\
            """)
        .param("import", importId)
        .param("force", force)
        .query(Long.class)
        .single();
  }
}

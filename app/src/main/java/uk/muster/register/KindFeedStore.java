package uk.muster.register;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.register.kind.Kind;

/// What a file of a kind needs beside the merge.
@Repository
class KindFeedStore {
  private final JdbcClient sql;
  private final Register register;

  KindFeedStore(JdbcClient sql, Register register) {
    this.sql = sql;
    this.register = register;
  }

  /// Makes the identities of the staged rows. An empty marking is the highest that the entry holds,
  /// so that no file lowers one unsaid, and the usual one of the kind for what is new.
  void identifyStaged(Kind kind) {
    sql.sql(
            """
            update import_stage s set marking = coalesce((
              select max(c.marking) from %s c where c.force_id = s.force_id and c.code = s.code
                and c.recorded_to = 'infinity'), :usual)
            where marking = ''\
            """
                .formatted(kind.table()))
        .param("usual", kind.usual().words())
        .update();
    sql.sql(
            """
            insert into register.entry (force_id, ref)
            select s.force_id, :kind || '/' || s.code from import_stage s
            where s.fault_code is null order by 1, 2
            on conflict do nothing\
            """)
        .param("kind", kind.code())
        .update();
  }

  /// How many entries would be gone with the import although others point at them; one that was
  /// changed by hand stays.
  long countReliedOn(Kind kind, long importId, String force) {
    var pointing = PointingEntry.Field.all(kind, register);
    if (pointing.isEmpty()) {
      return 0;
    }
    var used =
        pointing.stream()
            .map(PointingEntry.Field::references)
            .collect(Collectors.joining(" union all "));
    return sql.sql(
            """
            select count(1) from (
              select distinct c.code from %1$s c
              where c.force_id = :force and c.import_id = :import and c.recorded_to = 'infinity'
              except select b.code from %1$s b
              where b.force_id = :force and b.superseded_by = :import and b.import_id <> :import
              except select h.code from %1$s h
              where h.force_id = :force and h.import_id = :import and h.superseded_by = 0
            ) gone
            where gone.code in (%2$s)\
            """
                .formatted(kind.table(), used))
        .param("force", force)
        .param("import", importId)
        .query(Long.class)
        .single();
  }
}

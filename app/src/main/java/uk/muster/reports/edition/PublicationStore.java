package uk.muster.reports.edition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Which editions are out, and whether all are there.
@Repository
class PublicationStore {
  private final JdbcClient sql;

  PublicationStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(Edition edition, Actor actor, Instant at) {
    sql.sql(
            """
            insert into reports.publication (force_id, document, number, by_account, by_post, at)
            values (:force, :code, :number, :account, :post, :at)\
            """)
        .param("force", edition.document().force().value())
        .param("code", edition.document().code())
        .param("number", edition.number())
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  /// A document of which editions were frozen that are not there.
  record Incomplete(DocumentId id, int editions, int found) {}

  List<Incomplete> incomplete(ForceId force) {
    return sql.sql(
            """
            select d.code, d.editions, count(distinct e.number) as found
            from reports.document d
              left join reports.edition e on e.force_id = d.force_id and e.document = d.code
            where d.force_id = :force
            group by d.code, d.editions having count(distinct e.number) < d.editions order by d.code\
            """)
        .param("force", force.value())
        .query((row, _) ->
            new Incomplete(
                new DocumentId(force, row.getString("code")),
                row.getInt("editions"),
                row.getInt("found")))
        .list();
  }
}

package uk.muster.access.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.OrganisationKind;

@Repository
class OrganisationStore {
  private final JdbcClient sql;

  OrganisationStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The departments and partners that the actor may see.
  List<Organisation> list() {
    return sql.sql(
            """
            select force_id, code, kind, name from access.organisation
            where closed_at is null order by force_id, name, code\
            """)
        .query(OrganisationStore::organisation)
        .list();
  }

  /// False when the force has one of that code.
  boolean add(ForceId force, OrganisationKind kind, String code, String name, String by) {
    return sql.sql(
                """
                insert into access.organisation (force_id, code, kind, name, added_by)
                values (:force, :code, :kind, :name, :by)
                on conflict (force_id, code) do nothing\
                """)
            .param("force", force.value())
            .param("code", code)
            .param("kind", kind.words())
            .param("name", name)
            .param("by", by)
            .update()
        == 1;
  }

  private static Organisation organisation(ResultSet row, int number) throws SQLException {
    var force = new ForceId(row.getString("force_id"));
    var code = row.getString("code");
    var scope =
        row.getString("kind").equals("department")
            ? new Scope.OfDepartment(force, code)
            : new Scope.OfPartner(force.value() + "/" + code);
    return new Organisation(scope, row.getString("name"), List.of(force.value()));
  }
}

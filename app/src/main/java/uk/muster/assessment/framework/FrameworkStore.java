package uk.muster.assessment.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FrameworkStore {
  private static final String COLUMNS =
      "code, version, owner, status, text, sha256, edit, recorded_from, recorded_by,"
          + " why_withdrawn";

  private final JdbcClient sql;

  FrameworkStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Codes with their versions, as `code/version`, of everything that the actor may see.
  Set<String> keys() {
    return new HashSet<>(
        sql.sql("select code || '/' || version from assessment.framework_version")
            .query(String.class)
            .list());
  }

  Optional<StoredFramework> find(String code, int version) {
    return one(code, version, "");
  }

  Optional<StoredFramework> lock(String code, int version) {
    return one(code, version, "for update");
  }

  private Optional<StoredFramework> one(String code, int version, String how) {
    return sql.sql(
            "select %s from assessment.framework_version where code = :code and version = :version %s"
                .formatted(COLUMNS, how))
        .param("code", code)
        .param("version", version)
        .query(FrameworkStore::stored)
        .optional();
  }

  /// Those of an edition, the nation's first, the newest version of each first.
  List<StoredFramework> list(String edition) {
    return sql.sql(
            """
            select %s from assessment.framework_version where edition = :edition
            order by threat, owner, code, version desc\
            """
                .formatted(COLUMNS))
        .param("edition", edition)
        .query(FrameworkStore::stored)
        .list();
  }

  /// All versions of one framework, the newest first.
  List<StoredFramework> versions(String code) {
    return sql.sql(
            """
            select %s from assessment.framework_version where code = :code order by version desc\
            """
                .formatted(COLUMNS))
        .param("code", code)
        .query(FrameworkStore::stored)
        .list();
  }

  /// What is published for a threat, the force's own before the nation's, the newest first.
  Optional<StoredFramework> inForce(String owner, String edition, String threat) {
    return sql.sql(
            """
            select %s from assessment.framework_version
            where edition = :edition and threat = :threat and status = 'published'
              and owner in ('', :owner)
            order by owner = '', published_at desc, version desc limit 1\
            """
                .formatted(COLUMNS))
        .param("edition", edition)
        .param("threat", threat)
        .param("owner", owner)
        .query(FrameworkStore::stored)
        .optional();
  }

  /// Adds a draft.
  void add(Framework framework, String text, String sha256, OffsetDateTime now, String by) {
    sql.sql(
            """
            insert into assessment.framework_version
              (code, version, owner, edition, threat, title, status, text, sha256, edit,
              recorded_from, recorded_by, published_at, withdrawn_at, why_withdrawn)
            values (:code, :version, :owner, :edition, :threat, :title, 'draft', :text, :sha256, 1,
              :now, :by, 'infinity', 'infinity', '')\
            """)
        .param("code", framework.code())
        .param("version", framework.version())
        .param("owner", framework.owner())
        .param("edition", framework.edition())
        .param("threat", framework.threat())
        .param("title", framework.title())
        .param("text", text)
        .param("sha256", sha256)
        .param("now", now)
        .param("by", by)
        .update();
  }

  /// Replaces the text of a draft.
  void change(Framework framework, String text, String sha256, String by) {
    sql.sql(
            """
            update assessment.framework_version
            set edition = :edition, threat = :threat, title = :title, text = :text,
              sha256 = :sha256, edit = edit + 1, recorded_by = :by
            where code = :code and version = :version and status = 'draft'\
            """)
        .param("code", framework.code())
        .param("version", framework.version())
        .param("edition", framework.edition())
        .param("threat", framework.threat())
        .param("title", framework.title())
        .param("text", text)
        .param("sha256", sha256)
        .param("by", by)
        .update();
  }

  /// Publishes a draft: from now on it stays as it is, and its questions can be pointed at.
  void publish(Framework framework, OffsetDateTime now) {
    for (int i = 0; i < framework.questions().size(); i++) {
      var question = framework.questions().get(i);
      sql.sql(
              """
              insert into assessment.question (framework, version, code, c, level, position)
              values (:framework, :version, :code, :c, :level, :position)\
              """)
          .param("framework", framework.code())
          .param("version", framework.version())
          .param("code", question.code())
          .param("c", question.c())
          .param("level", question.level())
          .param("position", i + 1)
          .update();
    }
    sql.sql(
            """
            update assessment.framework_version set status = 'published', published_at = :now
            where code = :code and version = :version\
            """)
        .param("code", framework.code())
        .param("version", framework.version())
        .param("now", now)
        .update();
  }

  void withdraw(String code, int version, OffsetDateTime now, String why) {
    sql.sql(
            """
            update assessment.framework_version
            set status = 'withdrawn', withdrawn_at = :now, why_withdrawn = :why
            where code = :code and version = :version\
            """)
        .param("code", code)
        .param("version", version)
        .param("now", now)
        .param("why", why)
        .update();
  }

  private static StoredFramework stored(ResultSet row, int number) throws SQLException {
    return new StoredFramework(
        row.getString("code"),
        row.getInt("version"),
        row.getString("owner"),
        row.getString("status"),
        row.getString("text"),
        row.getString("sha256"),
        row.getInt("edit"),
        row.getObject("recorded_from", OffsetDateTime.class),
        row.getString("recorded_by"),
        row.getString("why_withdrawn"));
  }
}

package uk.muster.equipment.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.files.picture.Photographs;
import uk.muster.shared.ForceId;

/// The lines and photographs of checks. Whoever may see a check sees them, and nobody else.
@Repository
class CheckStore {
  private final JdbcClient sql;

  CheckStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(ForceId force, String check, int line, CheckList.Item item, Looked.Line found) {
    sql.sql(
            """
            insert into equipment.check_line
              (force_id, check_code, line, item, tests, finding, note)
            values (:force, :check, :line, :item, :tests, :finding, :note)\
            """)
        .param("force", force.value())
        .param("check", check)
        .param("line", line)
        .param("item", item.name())
        .param("tests", item.tests())
        .param("finding", found.finding().code())
        .param("note", found.note())
        .update();
  }

  void add(ForceId force, String check, int number, int line, Photographs.Read.Fit photograph) {
    sql.sql(
            """
            insert into equipment.check_photograph
              (force_id, check_code, number, line, width, height, jpeg)
            values (:force, :check, :number, :line, :width, :height, :jpeg)\
            """)
        .param("force", force.value())
        .param("check", check)
        .param("number", number)
        .param("line", line)
        .param("width", photograph.width())
        .param("height", photograph.height())
        .param("jpeg", photograph.jpeg())
        .update();
  }

  List<CheckLine> lines(ForceId force, String check) {
    return sql.sql(
            """
            select l.line, l.item, l.tests, l.finding, l.note, array(
                select p.number from equipment.check_photograph p
                where p.force_id = l.force_id and p.check_code = l.check_code and p.line = l.line
                order by p.number) as photographs
            from equipment.check_line l
            where l.force_id = :force and l.check_code = :check order by l.line\
            """)
        .param("force", force.value())
        .param("check", check)
        .query((row, _) ->
            new CheckLine(
                row.getInt("line"),
                row.getString("item"),
                row.getString("tests"),
                Finding.of(row.getString("finding")).orElseThrow(),
                row.getString("note"),
                Arrays.asList((Integer[]) row.getArray("photographs").getArray())))
        .list();
  }

  /// The photographs of the whole.
  List<Integer> photographs(ForceId force, String check) {
    return sql.sql(
            """
            select number from equipment.check_photograph
            where force_id = :force and check_code = :check and line = 0 order by number\
            """)
        .param("force", force.value())
        .param("check", check)
        .query((row, _) -> row.getInt("number"))
        .list();
  }

  Optional<byte[]> photograph(ForceId force, String check, int number) {
    return sql.sql(
            """
            select jpeg from equipment.check_photograph
            where force_id = :force and check_code = :check and number = :number\
            """)
        .param("force", force.value())
        .param("check", check)
        .param("number", number)
        .query((row, _) -> row.getBytes("jpeg"))
        .optional();
  }
}

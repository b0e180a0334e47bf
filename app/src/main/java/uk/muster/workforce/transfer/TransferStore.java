package uk.muster.workforce.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The link between the two registers, kept on both sides.
@Repository
class TransferStore {
  private final JdbcClient sql;

  TransferStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(Side side, LocalDate firstDay, Instant at, String account) {
    sql.sql(
            """
            insert into workforce.transfer (force_id, person_id, way, other_force, other_person,
              first_day, at, account, import_id)
            values (:force, :person, :way, :otherForce, :otherPerson, :firstDay, :at, :account,
              :import)\
            """)
        .param("force", side.force().value())
        .param("person", side.person())
        .param("way", side.way())
        .param("otherForce", side.otherForce().value())
        .param("otherPerson", side.otherPerson())
        .param("firstDay", firstDay)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("account", account)
        .param("import", side.importId())
        .update();
  }

  /// One force's side of a transfer.
  record Side(
      String way,
      ForceId force,
      String person,
      ForceId otherForce,
      String otherPerson,
      long importId) {}
}

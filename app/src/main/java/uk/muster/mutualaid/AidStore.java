package uk.muster.mutualaid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.Feed;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Reads the ledger of many forces at once, as far as the policies show it.
@Repository
class AidStore {
  /// Whoever reads an entry must be able to read whether its operation is exceptional.
  static final Feed.Check MARKED_LIKE_ITS_OPERATION =
      new Feed.Check(
          "marked-below-operation",
          "marking",
          """
          s.marking = 'OFFICIAL' and exists (select from mutualaid.operation c
            where c.force_id = s.force_id and c.code = s.operation and c.recorded_to = 'infinity'
              and c.marking <> 'OFFICIAL')\
          """,
          "is lower than that of its operation");

  static final Feed.Check NOT_ABOVE_ITS_AID =
      new Feed.Check(
          "marked-above-aid",
          "marking",
          """
          s.marking <> 'OFFICIAL' and exists (select from mutualaid.aid c
            where c.force_id = s.force_id and c.operation = s.code and c.recorded_to = 'infinity'
              and c.marking = 'OFFICIAL')\
          """,
          "is higher than that of an entry of the ledger that names it");

  private static final String TRUE_ON =
      "%1$s.recorded_to = 'infinity' and %1$s.valid_from <= :on and %1$s.valid_to >= :on";

  private final JdbcClient sql;

  AidStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Every record that concerns a force, or all that may be read, as the registers stand on a day.
  List<AidRecord> records(Optional<ForceId> force, LocalDate on) {
    return sql.sql(
            """
            select a.force_id, a.code, a.name, a.direction, a.other_force, a.other_party,
              a.unit_type, a.resource, a.units, a.officer_days, a.number_said, a.first_on,
              a.last_on, a.tier, a.legal_basis, a.request, a.marking, a.handling,
              o.code as operation_code, o.name as operation_name, o.code_name, o.standing,
              o.declared_by, o.declared_because, o.first_on as operation_first
            from mutualaid.aid a
              left join mutualaid.operation o on o.force_id = a.force_id and o.code = a.operation
                and %s
            where %s and a.ended_on >= :on
              and (:force = '' or a.force_id = :force or a.other_force = :force)
            order by a.force_id, a.code\
            """
                .formatted(TRUE_ON.formatted("o"), TRUE_ON.formatted("a")))
        .param("on", on)
        .param("force", force.map(ForceId::value).orElse(""))
        .query((row, _) -> record(row))
        .list();
  }

  /// Operations declared exceptional, by the force itself or by all that may be read.
  List<Operation> exceptional(Optional<ForceId> force, LocalDate on) {
    return sql.sql(
            """
            select o.force_id, o.code as operation_code, o.name as operation_name, o.code_name,
              o.standing, o.declared_by, o.declared_because, o.first_on as operation_first
            from mutualaid.operation o
            where o.standing = 'exceptional' and %s and o.ended_on >= :on
              and (:force = '' or o.force_id = :force)
            order by o.first_on_sort nulls last, o.force_id, o.code\
            """
                .formatted(TRUE_ON.formatted("o")))
        .param("on", on)
        .param("force", force.map(ForceId::value).orElse(""))
        .query((row, _) -> operation(row))
        .list();
  }

  private static AidRecord record(ResultSet row) throws SQLException {
    var other = row.getString("other_force");
    return new AidRecord(
        new ForceId(row.getString("force_id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("direction").equals("provided"),
        other.isEmpty() ? Optional.empty() : Optional.of(new ForceId(other)),
        row.getString("other_party"),
        row.getString("unit_type"),
        row.getString("resource"),
        number(row.getString("units")),
        number(row.getString("officer_days")),
        row.getString("number_said"),
        PrintedDate.of(row.getString("first_on")),
        PrintedDate.of(row.getString("last_on")),
        row.getString("tier"),
        row.getString("legal_basis"),
        row.getString("request"),
        row.getString("operation_code") == null ? Optional.empty() : Optional.of(operation(row)),
        new Classification(Marking.of(row.getString("marking")), row.getString("handling")));
  }

  private static Operation operation(ResultSet row) throws SQLException {
    return new Operation(
        new ForceId(row.getString("force_id")),
        row.getString("operation_code"),
        row.getString("operation_name"),
        row.getString("code_name"),
        row.getString("standing").equals("exceptional"),
        row.getString("declared_by"),
        row.getString("declared_because"),
        PrintedDate.of(row.getString("operation_first")));
  }

  private static OptionalLong number(String text) {
    return PrintedNumber.of(text)
        .map(one -> OptionalLong.of(one.number().longValueExact()))
        .orElse(OptionalLong.empty());
  }
}

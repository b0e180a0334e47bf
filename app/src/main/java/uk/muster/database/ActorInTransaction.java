package uk.muster.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Tells PostgreSQL at the start of each transaction who acts and for which forces each right
/// holds. The settings end with the transaction, before the connection goes back to the pool.
@Component
class ActorInTransaction implements TransactionExecutionListener {
  private static final String TELL =
      Stream.of(
              Stream.of("muster.account", "muster.post", "muster.organisation", "muster.marking"),
              Stream.of(
                  "muster.accounts", "muster.leads_on", "muster.remit", "muster.remit_questions"),
              Arrays.stream(Right.values()).map(ActorInTransaction::setting))
          .flatMap(names -> names)
          .map("set_config('%s', ?, true)"::formatted)
          .collect(Collectors.joining(", ", "select ", ""));

  private final DataSource database;

  ActorInTransaction(DataSource database) {
    this.database = database;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && transaction.isNewTransaction()) {
      ActorScope.current().ifPresent(this::tell);
    }
  }

  private void tell(Actor actor) {
    var connection = DataSourceUtils.getConnection(database);
    try (var statement = connection.prepareStatement(TELL)) {
      int n = 1;
      statement.setString(n++, actor.account());
      statement.setString(n++, actor.post());
      statement.setString(n++, actor.organisation());
      statement.setString(n++, actor.ceiling().words());
      statement.setString(n++, actor.can(Right.MANAGE_ACCOUNTS) ? "on" : "");
      statement.setString(n++, leadsOn(actor));
      statement.setString(n++, String.join(";", actor.threats()));
      statement.setString(n++, String.join(";", actor.questions()));
      for (var right : Right.values()) {
        statement.setString(n++, list(actor.forcesWith(right)));
      }
      statement.execute();
    } catch (SQLException e) {
      throw new TransactionSystemException("The actor could not be told to the database", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  /// The threat that a business lead answers for, `none` when the post names none; empty for
  /// others.
  private static String leadsOn(Actor actor) {
    return actor.role() == Role.BUSINESS_LEAD && actor.leadsOn().isEmpty()
        ? "none"
        : actor.leadsOn();
  }

  /// The setting that holds the forces for which the actor has a right.
  static String setting(Right right) {
    return "muster.%s_forces".formatted(right.setting());
  }

  private static String list(Set<ForceId> forces) {
    return forces.stream().map(ForceId::value).sorted().collect(Collectors.joining(","));
  }
}

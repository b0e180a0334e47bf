package uk.muster.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Tells PostgreSQL at the start of each transaction who acts and for which forces each right
/// holds. The settings end with the transaction, before the connection goes back to the pool.
@Component
class ActorInTransaction implements TransactionExecutionListener {
  private static final String TELL =
      """
      select set_config('muster.account', ?, true), set_config('muster.people_forces', ?, true),
        set_config('muster.change_forces', ?, true), set_config('muster.count_forces', ?, true),
        set_config('muster.commitment_forces', ?, true), set_config('muster.audit_forces', ?, true),
        set_config('muster.accounts', ?, true)\
      """;

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
      statement.setString(1, actor.account());
      statement.setString(2, list(actor.forcesWith(Right.READ_PEOPLE)));
      statement.setString(3, list(actor.forcesWith(Right.CHANGE_REGISTERS)));
      statement.setString(4, list(actor.forcesWith(Right.READ_COUNTS)));
      statement.setString(5, list(actor.forcesWith(Right.CHANGE_COMMITMENTS)));
      statement.setString(6, list(actor.forcesWith(Right.READ_AUDIT)));
      statement.setString(7, actor.can(Right.MANAGE_ACCOUNTS) ? "on" : "");
      statement.execute();
    } catch (SQLException e) {
      throw new TransactionSystemException("The actor could not be told to the database", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private static String list(Set<ForceId> forces) {
    return forces.stream().map(ForceId::value).sorted().collect(Collectors.joining(","));
  }
}

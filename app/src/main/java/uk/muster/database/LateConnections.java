package uk.muster.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections to a database whose address is asked for only when the first is wanted.
final class LateConnections extends AbstractDataSource {
  private final AwaitedDatabase database;

  LateConnections(AwaitedDatabase database) {
    this.database = database;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var login = database.login();
    return getConnection(login, login.user(), login.password());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection(database.login(), user, password);
  }

  private static Connection getConnection(DatabaseAddress.Login login, String user, String password)
      throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "muster");
    // Forces differ in size by a factor of forty: a plan for any of them is bad for the largest.
    properties.setProperty("options", "-c plan_cache_mode=force_custom_plan");
    return DriverManager.getConnection(login.url(), properties);
  }

  /// The pool keeps its own time limit.
  @Override
  public void setLoginTimeout(int seconds) {}
}

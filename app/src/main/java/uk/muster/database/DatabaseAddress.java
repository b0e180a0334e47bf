package uk.muster.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where the database is and who connects: the owner, who migrates, and the application, who owns
/// nothing and is held by the row policies.
public record DatabaseAddress(Login owner, Login application) {

  /// A JDBC address with the role that signs in there.
  public record Login(String url, String user, String password) {
    /// A connection outside the application's pool.
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
      return user + " at " + url;
    }
  }
}

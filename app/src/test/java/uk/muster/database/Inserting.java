package uk.muster.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A process that only inserts, and says each number after it was committed; made to be killed.
final class Inserting {
  private Inserting() {}

  public static void main(String[] args) throws SQLException {
    var owner = LocalPostgres.open(Path.of(args[0])).address().owner();
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists kept (number int)");
      for (var number = 1; ; number++) {
        statement.execute("insert into kept values (%d)".formatted(number));
        System.out.println("committed " + number);
      }
    }
  }
}

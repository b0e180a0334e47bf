package uk.muster.database;

/// A database that may still be starting while the application starts beside it.
@FunctionalInterface
public interface AwaitedDatabase {
  /// How the application signs in; waits until the database is there and migrated.
  DatabaseAddress.Login login();
}

package uk.muster.database;

import java.sql.SQLException;

/// The role in a server of our own that reads every row for a backup: the row policies do not hold
/// it, and it can change nothing.
final class BackupRole {
  static final String NAME = "muster_backup";

  private BackupRole() {}

  /// Makes the role when it is not there, and lets it in for a day with a password made now: none
  /// lies about between two backups.
  static DatabaseAddress.Login login(DatabaseHome.Access access) {
    var password = DatabaseHome.secret();
    try (var connection = LocalServer.connect(access, FirstSetUp.DATABASE);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = '%1$s') then
              create role %1$s;
            end if;
          end $$;
          grant pg_read_all_data to %1$s;
          grant connect on database %2$s to %1$s\
          """
              .formatted(NAME, FirstSetUp.DATABASE));
      statement.execute(
          """
          do $$ begin
            execute format('alter role %1$s login nosuperuser bypassrls password %%L valid until %%L',
              '%2$s', now() + interval '1 day');
          end $$\
          """
              .formatted(NAME, password));
    } catch (SQLException e) {
      throw new DatabaseRefused("The role for backups could not be set up: " + e.getMessage(), e);
    }
    return new DatabaseAddress.Login(
        LocalServer.url(access.port(), FirstSetUp.DATABASE), NAME, password);
  }
}

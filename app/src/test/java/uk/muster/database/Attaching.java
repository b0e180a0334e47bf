package uk.muster.database;

import java.nio.file.Path;

/// A process that opens a folder which another one holds, and says how it got in.
final class Attaching {
  private Attaching() {}

  public static void main(String[] args) {
    try (var postgres = LocalPostgres.open(Path.of(args[0]))) {
      System.out.println(postgres.owned() ? "owns" : "attached");
    }
  }
}

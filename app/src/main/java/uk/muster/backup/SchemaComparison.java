package uk.muster.backup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.Migrations;

/// How far schemas had come beside how far this program takes them.
///
/// @param found of a database or of a file
/// @param known of this program, by module
record SchemaComparison(
    List<Manifest.Schema> found, Map<String, List<Manifest.Schema.Step>> known) {

  static SchemaComparison of(DatabaseAddress address, List<Manifest.Schema> found) {
    return new SchemaComparison(
        found,
        Migrations.modules().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    module ->
                        Migrations.known(address, module).stream()
                            .map(step -> new Manifest.Schema.Step(step.version(), step.checksum()))
                            .toList())));
  }

  /// Refuses a file that this program cannot bring to its newest schema by going forward.
  void refuseNewer() {
    for (var schema : found) {
      var ours = known.getOrDefault(schema.module(), List.of());
      var steps = schema.steps();
      if (steps.size() > ours.size()) {
        throw new BackupRefused(
            "The backup is newer than this Muster: its %s is at version %s, and this Muster knows %s. Restore it with the Muster that made it, or a newer one"
                .formatted(
                    schema.module(),
                    schema.version(),
                    ours.isEmpty() ? "none" : "up to " + ours.getLast().version()));
      }
      for (var i = 0; i < steps.size(); i++) {
        if (!steps.get(i).equals(ours.get(i))) {
          throw new BackupRefused(
              "The backup was made by another build of Muster: version %s of its %s is not the one that this Muster knows. Restore it with the Muster that made it"
                  .formatted(steps.get(i).version(), schema.module()));
        }
      }
    }
  }

  /// Refuses a database at any other schema than this program's: its audit could not be told.
  void refuseUnlessSame() {
    if (found.isEmpty()) {
      throw new BackupRefused("The database holds nothing of Muster");
    }
    for (var schema : found) {
      if (!schema.steps().equals(known.get(schema.module()))) {
        throw new BackupRefused(
            "The database's %s is at version %s, and this Muster's at %s: make the backup with the Muster that runs on it"
                .formatted(schema.module(), schema.version(), newest(schema.module())));
      }
    }
    if (found.size() < known.size()) {
      throw new BackupRefused(
          "The database was made by an older Muster, with %d of the %d parts of this one: make the backup with the Muster that runs on it"
              .formatted(found.size(), known.size()));
    }
  }

  /// Which of the schemas go forward after loading, in words; empty when none does.
  List<String> forward() {
    return Migrations.modules().stream()
        .filter(module -> !at(module).equals(newest(module)))
        .map(module -> "%s from %s to %s".formatted(module, at(module), newest(module)))
        .toList();
  }

  private String at(String module) {
    return found.stream()
        .filter(schema -> schema.module().equals(module))
        .map(Manifest.Schema::version)
        .findFirst()
        .orElse("0");
  }

  private String newest(String module) {
    var steps = known.getOrDefault(module, List.of());
    return steps.isEmpty() ? "0" : steps.getLast().version();
  }
}

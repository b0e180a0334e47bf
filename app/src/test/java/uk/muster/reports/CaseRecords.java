package uk.muster.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.Acting;
import uk.muster.examples.Examples;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// The records of the worked cases, loaded.
final class CaseRecords {
  private CaseRecords() {}

  static void load(Reference reference, Exchange exchange) {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    for (var worked : Examples.cases()) {
      var folder = Path.of("..", "examples").resolve(worked.code());
      exchange.importFiles(
          Actor.system("worked cases", Set.of(worked.force())),
          Stream.concat(
                  Examples.registers(worked.code()).stream(),
                  Stream.of("commitments.csv", "courses.csv", "take-up.csv"))
              .map(folder::resolve)
              .filter(Files::exists)
              .map(Source::of)
              .toList(),
          ImportOptions.USUAL,
          Exchange.Progress.SILENT);
    }
  }
}

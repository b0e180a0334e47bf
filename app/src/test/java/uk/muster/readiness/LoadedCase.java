package uk.muster.readiness;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.Acting;
import uk.muster.TestDatabase;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Loads the worked case of 2013 into the test database, once.
@Component
public class LoadedCase {
  private static final Path FOLDER = Path.of("..", "examples", "leicestershire-2013");

  private final Exchange exchange;
  private final Reference reference;
  private int loadedAfter = -1;

  public LoadedCase(Exchange exchange, Reference reference) {
    this.exchange = exchange;
    this.reference = reference;
  }

  /// Brings the files in as Leicestershire's planner.
  public synchronized void load() {
    if (loadedAfter == TestDatabase.emptied()) {
      return;
    }
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    Actor planner = Acting.actor(Role.PLANNER, "leicestershire");
    var files =
        Stream.of(
                "bases",
                "people",
                "accreditations",
                "restrictions",
                "vehicles",
                "duties",
                "commitments")
            .map(name -> Source.of(FOLDER.resolve(name + ".csv")))
            .toList();
    for (var outcome : outcomes(planner, files)) {
      if (!(outcome instanceof uk.muster.exchange.ImportOutcome.Loaded)) {
        throw new IllegalStateException(outcome.toString());
      }
    }
    loadedAfter = TestDatabase.emptied();
  }

  private List<uk.muster.exchange.ImportOutcome> outcomes(Actor planner, List<Source> files) {
    return files.stream()
        .flatMap(file -> exchange.importFile(planner, file, ImportOptions.USUAL).stream())
        .toList();
  }
}

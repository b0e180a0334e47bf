package uk.muster.cli;

import java.nio.file.Path;
import java.util.List;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;

/// Loads the demonstration through the same door as any import.
final class DemoRegister {
  /// The unit types that the nation's commitments speak of.
  private static final List<String> COUNTED = List.of("psu", "psu-with-medics");

  private final Exchange exchange;
  private final ReadinessBoard board;
  private final Actor actor;
  private final ProgressLines progress;

  DemoRegister(Running running, ProgressLines progress) {
    this.exchange = running.get(Exchange.class);
    this.board = running.get(ReadinessBoard.class);
    this.actor =
        Actor.system(
            "demonstration",
            running.get(Catalogue.class).forces().stream().map(Force::id).toList());
    this.progress = progress;
  }

  void load(Path nation, List<Path> cases) {
    load(nation);
    cases.forEach(this::load);
    Thread.ofVirtual().name("counts").start(this::count);
  }

  /// Counts all forces beforehand, so that the first look at the nation need not wait for it.
  private void count() {
    COUNTED.forEach(unit -> board.refresh(actor, unit));
  }

  private void load(Path folder) {
    var outcomes =
        exchange.importFiles(
            actor, ImportCommand.inside(folder), ImportOptions.USUAL, progress::rows);
    for (var outcome : outcomes) {
      switch (outcome) {
        case ImportOutcome.Loaded loaded ->
            progress.say(
                "%s, %s: %s"
                    .formatted(folder.getFileName(), loaded.kind(), loaded.counts().words()));
        case ImportOutcome.Refused(var file, var why) ->
            throw new Refused("%s was refused: %s".formatted(file, why));
      }
    }
  }
}

package uk.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import uk.muster.assessment.book.BookRefused;
import uk.muster.assessment.book.Books;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Loads the demonstration through the same door as any import.
final class DemoRegister {
  /// The unit types that the nation's commitments speak of.
  private static final List<String> COUNTED = List.of("psu", "psu-with-medics");

  private static final Executor OWN_THREAD = work -> Thread.ofPlatform().daemon().start(work);

  private final Running running;
  private final Exchange exchange;
  private final ReadinessBoard board;
  private final List<ForceId> forces;
  private final Actor actor;
  private final ProgressLines progress;

  DemoRegister(Running running, ProgressLines progress) {
    this.running = running;
    this.exchange = running.get(Exchange.class);
    this.board = running.get(ReadinessBoard.class);
    this.forces = running.get(Catalogue.class).forces().stream().map(Force::id).toList();
    this.actor = Actor.system("demonstration", forces);
    this.progress = progress;
  }

  /// Loads the nation in lots of forces, side by side as forces themselves would; what names all
  /// forces begins as soon as one lot is in, and the cases when all are. Counts all forces beside
  /// whatever comes next.
  void load(
      List<CompletableFuture<Path>> nation, Supplier<List<Path>> registers, List<Path> cases) {
    var lots = nation.stream().map(lot -> lot.thenAcceptAsync(this::load, OWN_THREAD)).toList();
    var ofAll =
        CompletableFuture.anyOf(lots.toArray(CompletableFuture[]::new))
            .thenRunAsync(() -> registers.get().forEach(this::load), OWN_THREAD);
    var ofCases =
        CompletableFuture.allOf(lots.toArray(CompletableFuture[]::new))
            .thenRunAsync(() -> load(cases), OWN_THREAD);
    try {
      CompletableFuture.allOf(ofAll, ofCases).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    running.beside("counts", counts());
  }

  /// Loads the files of cases and then the campaigns that answer on them.
  void load(List<Path> cases) {
    cases.forEach(this::load);
    cases.forEach(this::answers);
  }

  /// Counts each force beforehand, so that the first look at the nation need not wait for it.
  private List<Runnable> counts() {
    return COUNTED.stream()
        .flatMap(unit ->
            forces.stream()
                .<Runnable>map(force ->
                    () -> board.refresh(Actor.system("demonstration", List.of(force)), unit)))
        .toList();
  }

  /// The campaigns of a case, where it has any.
  private void answers(Path folder) {
    var campaigns = folder.resolve("campaigns.csv");
    var answers = folder.resolve("answers.csv");
    if (Files.exists(campaigns) && Files.exists(answers)) {
      try {
        running
            .get(Books.class)
            .load(actor, Files.readString(campaigns), Files.readString(answers));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (BookRefused e) {
        throw new Refused("%s was refused: %s".formatted(answers, e.getMessage()));
      }
    }
  }

  /// Loads all files of a folder.
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

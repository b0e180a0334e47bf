package uk.muster.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import uk.muster.audit.AuditChain;
import uk.muster.audit.AuditErasure;
import uk.muster.audit.Retention;

/// Erases what the audit no longer has to keep.
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = {
      "Erase the contents of what was recorded before DAY, once their retention is over.",
      "The chain is verified first and stays whole; the erasure is itself recorded."
    })
final class AuditEraseCommand implements Callable<Integer> {
  @ParentCommand private AuditCommand audit;

  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--before", required = true, paramLabel = "DAY", description = "2019-11-28")
  private LocalDate before = LocalDate.EPOCH;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason = "";

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw new Refused("--reason must say why");
    }
    try (var running = audit.running(data)) {
      var clock = running.get(Clock.class);
      var retention = running.get(Retention.class);
      var end = retention.end(LocalDate.now(clock));
      if (before.isAfter(end)) {
        throw new Refused(
            "Contents are kept for %d years: --before (%s) must not be later than %s"
                .formatted(retention.years(), before, end));
      }
      var chain = running.get(AuditChain.class);
      var verdict = chain.verify(AuditChain.SEALER, List.of());
      if (!verdict.isIntact()) {
        throw new Refused("Nothing was erased: the audit is " + verdict.words());
      }
      var erased =
          AuditErasure.as(running.owner(), clock)
              .erase(before, System.getProperty("user.name", "unknown"), reason);
      sealNow(chain);
      audit.say(
          erased
              .map(one ->
                  "The contents of %d records are erased, up to row %d; the chain is as it was"
                      .formatted(one.rows(), one.upTo()))
              .orElse("Nothing was recorded before %s that still has contents".formatted(before)));
    }
    return 0;
  }

  /// Until the record of the erasure stands in the chain.
  private static void sealNow(AuditChain chain) {
    var pass = chain.seal(AuditChain.SEALER, 0);
    while (pass.more()) {
      pass = chain.seal(AuditChain.SEALER, pass.from());
    }
  }
}

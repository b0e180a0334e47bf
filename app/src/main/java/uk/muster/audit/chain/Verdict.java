package uk.muster.audit.chain;

import java.util.Locale;
import java.util.Optional;

/// What the verifier found.
///
/// @param sealed rows of the chain
/// @param waiting records not yet sealed
/// @param erased rows whose contents were erased at the end of their retention, as is on record
/// @param roots signed roots that were compared
/// @param rootFromElsewhere true when a root that was kept elsewhere was given
/// @param fault the first broken row
public record Verdict(
    long sealed,
    long waiting,
    long erased,
    long roots,
    boolean rootFromElsewhere,
    Optional<Fault> fault) {
  public boolean isIntact() {
    return fault.isEmpty();
  }

  /// The answer in lines for people.
  public String words() {
    var words = new StringBuilder();
    fault.ifPresentOrElse(
        one ->
            words.append(
                "broken at row %d, %s: %s"
                    .formatted(
                        one.seq(),
                        one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        one.words())),
        () -> words.append("intact: ").append(rows(sealed)));
    words.append('\n').append(rows(waiting)).append(" not yet sealed");
    if (erased > 0) {
      words.append('\n').append(rows(erased)).append(" without contents, erased on record");
    }
    words.append("\n%d signed %s compared".formatted(roots, roots == 1 ? "root" : "roots"));
    if (!rootFromElsewhere) {
      words.append(
          "\nA cut end is found only against a root that was kept elsewhere: give it with --root");
    }
    return words.toString();
  }

  private static String rows(long number) {
    return "%d %s".formatted(number, number == 1 ? "row" : "rows");
  }
}

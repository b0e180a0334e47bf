package uk.muster.assessment.answer.web;

import java.util.Map;
import java.util.Objects;
import uk.muster.assessment.claim.Said;
import uk.muster.look.form.ChangedMeanwhile;

/// Two answers beside each other, part by part.
final class ChangedLines {
  private ChangedLines() {}

  static ChangedMeanwhile of(Said theirs, Said yours) {
    return of(theirs.parts(), yours.parts());
  }

  /// The same for answers whose parts are in words.
  static ChangedMeanwhile of(Map<String, String> theirs, Map<String, String> mine) {
    return new ChangedMeanwhile(
        theirs.entrySet().stream()
            .map(part ->
                new ChangedMeanwhile.Line(
                    part.getKey(),
                    part.getValue(),
                    Objects.requireNonNull(mine.get(part.getKey()))))
            .filter(line -> !line.theirs().isEmpty() || !line.yours().isEmpty())
            .toList());
  }
}

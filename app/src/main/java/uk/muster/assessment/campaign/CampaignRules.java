package uk.muster.assessment.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.framework.Framework;
import uk.muster.look.Words;
import uk.muster.shared.ForceId;

/// What a campaign may be.
final class CampaignRules {
  private CampaignRules() {}

  /// Why its day cannot be met, or its edition is not there yet.
  static Optional<OpeningOutcome> badDay(
      NewCampaign wanted, LocalDate today, Optional<LocalDate> issued) {
    if (issued.filter(day -> !day.isAfter(today)).isEmpty()) {
      return Optional.of(
          new OpeningOutcome.BadDay(
              wanted.due(), "Edition (%s) does not exist yet".formatted(wanted.edition())));
    }
    if (wanted.due().isBefore(today)) {
      return Optional.of(
          new OpeningOutcome.BadDay(
              wanted.due(), "Due (%s) is in the past".formatted(Words.date(wanted.due()))));
    }
    return Optional.empty();
  }

  /// The framework that a force follows: its own, else the nation's; the newest of those given.
  ///
  /// @param published those of one threat, the newest version first
  static Optional<Framework> inForce(List<Framework> published, ForceId force) {
    return published.stream()
        .filter(one -> one.owner().equals(force.value()))
        .findFirst()
        .or(() -> published.stream().filter(Framework::national).findFirst());
  }
}

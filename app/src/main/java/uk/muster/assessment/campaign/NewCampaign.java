package uk.muster.assessment.campaign;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A campaign that somebody wants to open.
///
/// @param scope the force, the grouping of forces, or `england-and-wales`
public record NewCampaign(
    String title,
    Cycle cycle,
    String edition,
    String scope,
    LocalDate due,
    Optional<String> previous) {
  private static final int LONGEST = 99;

  /// The code of a campaign of that title over that scope: two of one scope and title are one.
  String code() {
    var code =
        "%s-%s"
            .formatted(
                scope,
                title
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", ""));
    return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
  }
}

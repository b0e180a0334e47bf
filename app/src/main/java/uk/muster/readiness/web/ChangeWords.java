package uk.muster.readiness.web;

import java.time.LocalDate;
import java.util.Comparator;
import uk.muster.look.Words;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.counts.Change;

/// What changes on a day, in words.
final class ChangeWords {
  private static final int CAUSES = 3;

  private ChangeWords() {}

  /// "3 public order medic accreditations expire, 1 person leaves".
  static String causes(ForceReadiness answer, UnitWords words, LocalDate day) {
    var parts =
        answer.counts().changes().stream()
            .filter(change -> change.on().equals(day))
            .sorted(Comparator.comparingInt(change -> -change.lost() - change.gained()))
            .map(change -> cause(change, words))
            .toList();
    int more = parts.size() - CAUSES;
    var said = String.join(", ", parts.subList(0, Math.min(CAUSES, parts.size())));
    return more > 0 ? said + " and " + Words.count(more, "other change", "other changes") : said;
  }

  static String cause(Change change, UnitWords words) {
    int lost = change.lost();
    int gained = change.gained();
    return switch (change.cause()) {
      case SKILL ->
          lost >= gained
              ? "%s %s %s"
                  .formatted(
                      Words.number(lost),
                      words.skill(change.subject()),
                      lost == 1 ? "accreditation expires" : "accreditations expire")
              : "%s %s %s"
                  .formatted(
                      Words.number(gained),
                      words.skill(change.subject()),
                      gained == 1 ? "accreditation begins" : "accreditations begin");
      case RANK -> Words.count(lost + gained, "person changes rank", "people change rank");
      case AWAY -> Words.count(lost, "leave or restriction begins", "leaves or restrictions begin");
      case BACK -> Words.count(gained, "person is back", "people are back");
      case JOINS -> Words.count(gained, "person joins", "people join");
      case LEAVES -> Words.count(lost, "person leaves", "people leave");
      case VEHICLE ->
          lost >= gained
              ? words.vehicles(lost, change.subject()) + " out of service"
              : words.vehicles(gained, change.subject()) + " into service";
    };
  }
}

package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.look.Words;
import uk.muster.readiness.ForceReadiness;

/// How the numbers of the page are counted, in sentences.
final class Method {
  private Method() {}

  static List<String> words(ForceReadiness answer, UnitWords words) {
    var type = words.type();
    var sentences = new ArrayList<String>();
    sentences.add(
        "One unit is %s%s. Source: %s."
            .formatted(
                type.roles().stream()
                    .map(role -> post(role, words))
                    .collect(Collectors.joining(", ")),
                type.vehicles().stream()
                    .map(each -> ", " + words.vehicles(each.count(), each.kind()))
                    .collect(Collectors.joining()),
                type.source()));
    sentences.add(
        "A person counts on a day when they serve, every skill that the role asks for is in date,"
            + " and no absence or restriction stands against it; first and last days count."
            + " Each person fills one seat, each vehicle goes with one unit.");
    sentences.add(
        "For every set of roles, the people who can fill at least one of them are divided by the"
            + " posts of the set in one unit and rounded down. The smallest result, vehicles"
            + " included, is exactly the number of units that can be formed: no more can be, and"
            + " the list of units shows that so many can.");
    sentences.add(
        "Both at once assumes that the national promise comes on top of local need."
            + " Spare is units minus units asked.");
    var register = answer.counts().register();
    if (!register.isEmpty()) {
      sentences.add(
          "The register was last fed as at %s; the count was made at %s."
              .formatted(
                  Words.date(register.feedAsAt()),
                  Words.hourAndDate(
                      answer
                          .counts()
                          .computedAt()
                          .atZone(java.time.ZoneId.of("Europe/London"))
                          .toLocalDateTime())));
    }
    return sentences;
  }

  private static String post(uk.muster.reference.UnitType.Role role, UnitWords words) {
    var skills = String.join(" and ", role.skills());
    return words.roles(role.count(), role.code())
        + " ("
        + role.ranks().stream().map(words::rank).collect(Collectors.joining(" or "))
        + (skills.isEmpty() ? "" : "; " + skills)
        + ")";
  }
}

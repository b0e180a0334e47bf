package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Limit;
import uk.muster.look.Sums;
import uk.muster.look.Words;

/// Why not one unit more, so that it can be checked by counting.
///
/// @param title "Why not 15"
/// @param sentence what the sums do not say by themselves
public record WhyNot(String title, Sums sums, String sentence) {

  static WhyNot of(FormationPlan plan, UnitWords words) {
    var limit = plan.limit();
    int wanted = plan.formable() + 1;
    var sums =
        limit.kind() == Limit.Kind.VEHICLES
            ? vehicles(limit, wanted, words)
            : Sums.of(
                "%s × %s".formatted(Words.count(wanted, "unit", "units"), posts(limit, words)),
                wanted * limit.each(),
                people(limit, words),
                limit.have());
    return new WhyNot("Why not " + Words.number(wanted), sums, sentence(plan, words));
  }

  private static Sums vehicles(Limit limit, int wanted, UnitWords words) {
    var kind = limit.names().getFirst();
    int needed = wanted * limit.each();
    var rows = new ArrayList<Sums.Row>();
    rows.add(
        new Sums.Row(
            "Needed",
            "%s × %s"
                .formatted(
                    Words.count(wanted, "unit", "units"), words.vehicles(limit.each(), kind)),
            Words.number(needed),
            false));
    rows.add(
        new Sums.Row(
            "In service", words.vehicles(limit.have(), kind), Words.number(limit.have()), false));
    rows.add(
        new Sums.Row(
            "Short",
            "%s – %s".formatted(Words.number(needed), Words.number(limit.have())),
            Words.number(needed - limit.have()),
            true));
    return new Sums(rows);
  }

  /// "(3 drivers + 2 medics)", "3 drivers".
  static String posts(Limit limit, UnitWords words) {
    var posts =
        limit.parts().stream()
            .map(part -> words.roles(part.each(), part.name()))
            .collect(Collectors.joining(" + "));
    return limit.parts().size() > 1 ? "(" + posts + ")" : posts;
  }

  /// "47 drivers + 31 medics − 6 who are both".
  static String people(Limit limit, UnitWords words) {
    var parts =
        limit.parts().stream()
            .map(part -> words.roles(part.have(), part.name()))
            .collect(Collectors.joining(" + "));
    if (limit.overlap() == 0) {
      return parts;
    }
    var twice = limit.parts().size() == 2 ? "who are both" : "counted more than once";
    return "%s − %s %s".formatted(parts, Words.number(limit.overlap()), twice);
  }

  private static String sentence(FormationPlan plan, UnitWords words) {
    var limit = plan.limit();
    if (limit.kind() == Limit.Kind.VEHICLES) {
      return "People alone would allow %s.".formatted(units(plan.formableByPeople()));
    }
    if (limit.parts().size() == 1) {
      return "The other roles and vehicles allow as many or more.";
    }
    var alone =
        limit.parts().stream()
            .map(part ->
                "%s alone would allow %s"
                    .formatted(
                        UnitWords.plural(words.role(part.name())),
                        Words.number(part.have() / part.each())))
            .toList();
    var said = UnitWords.capital(UnitWords.join(alone, " and ")) + ".";
    if (limit.overlap() == 0) {
      return said;
    }
    return said
        + " "
        + (limit.parts().size() == 2
            ? Words.count(limit.overlap(), "person is", "people are")
                + " counted in both, and each can fill one seat."
            : "Whoever can fill several of these roles fills one seat.");
  }

  private static String units(int units) {
    return Words.count(units, "unit", "units");
  }

  /// True when people, whose list may be read, are the limit.
  static List<String> roles(FormationPlan plan) {
    return plan.limit().kind() == Limit.Kind.PEOPLE ? plan.limit().names() : List.of();
  }
}

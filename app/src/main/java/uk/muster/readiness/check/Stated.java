package uk.muster.readiness.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.engine.formation.Limit;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;

/// What a force states about its units by a day, each beside what its registers allow.
///
/// @param answers one for each unit type of which something is stated
record Stated(ForceId force, LocalDate on, List<ForceReadiness> answers) {
  private static final int AHEAD = 90;
  private static final Map<String, String> THREATS =
      Map.of(
          "psu", "public-order",
          "psu-with-medics", "public-order",
          "serial", "public-order",
          "cbrn-responder-team", "civil-emergencies",
          "casualty-bureau", "civil-emergencies",
          "dvi-team", "civil-emergencies");

  private record Said(ForceReadiness answer, Commitment commitment) {
    int formable() {
      return answer.plan().formable();
    }

    String unit() {
      return answer.unit().name();
    }
  }

  private Stream<Said> said() {
    return answers.stream()
        .flatMap(one -> one.commitment().map(said -> new Said(one, said)).stream());
  }

  Stream<Finding> promisedTwice() {
    return said()
        .filter(one -> one.commitment().leftOfBoth(one.formable()) < 0)
        .map(one ->
            finding(
                one,
                "%s: needs %s and promises %s, together %s; %s can be formed, %s short if both are called."
                    .formatted(
                        one.unit(),
                        Words.number(one.commitment().neededLocally()),
                        Words.number(one.commitment().promisedNationally()),
                        Words.number(one.commitment().both()),
                        Words.number(one.formable()),
                        Words.number(-one.commitment().leftOfBoth(one.formable())))));
  }

  Stream<Finding> claimed(Catalogue catalogue) {
    return said()
        .filter(one -> one.commitment().declared() > one.formable())
        .map(one -> {
          var limit = one.answer().plan().limit();
          var words = new UnitWords(one.answer().unit(), catalogue);
          var what =
              limit.kind() == Limit.Kind.VEHICLES
                  ? words.vehicle(limit.names().getFirst())
                  : words.either(limit.names());
          return finding(
              one,
              "%s: declares %s, and the register can form %s; the limit is %s: %s %s, %s would need %s."
                  .formatted(
                      one.unit(),
                      Words.number(one.commitment().declared()),
                      Words.number(one.formable()),
                      what,
                      Words.number(limit.have()),
                      limit.kind() == Limit.Kind.VEHICLES ? "in service" : "in date",
                      Words.count(limit.units() + 1L, "unit", "units"),
                      Words.number(limit.neededForOneMore())));
        });
  }

  Stream<Finding> shortAhead() {
    return said()
        .filter(one -> one.commitment().leftOfBoth(one.formable()) >= 0)
        .flatMap(one ->
            one.answer().counts().stretches().stream()
                .filter(ahead -> !ahead.from().isAfter(on.plusDays(AHEAD)))
                .filter(ahead -> one.commitment().leftOfBoth(ahead.formable()) < 0)
                .limit(1)
                .map(ahead ->
                    finding(
                        one,
                        "%s: from %s only %s can be formed, and %s are asked for if both are called."
                            .formatted(
                                one.unit(),
                                Words.date(ahead.from()),
                                Words.number(ahead.formable()),
                                Words.number(one.commitment().both())))));
  }

  Stream<Finding> nothing() {
    return answers.isEmpty()
        ? Stream.of(
            new Finding(
                "commitments",
                "",
                "capacity",
                "Nothing is stated by %s: no number of units needed, had or promised."
                    .formatted(Words.date(on)),
                "/readiness/%s/commitments".formatted(force)))
        : Stream.of();
  }

  private Finding finding(Said one, String sentence) {
    var type = one.answer().unit().code();
    return new Finding(
        "units/" + type,
        THREATS.getOrDefault(type, ""),
        "capacity",
        sentence,
        "/readiness/%s?unit=%s&on=%s".formatted(force, type, on));
  }
}

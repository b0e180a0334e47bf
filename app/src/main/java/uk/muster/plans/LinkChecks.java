package uk.muster.plans;

import static uk.muster.register.check.EntryCheck.at;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together about the links that plans rely on.
record LinkChecks(Registers registers) {
  List<Check> all() {
    return List.of(
        check(
            "link-failed",
            Severity.SERIOUS,
            "Link that failed its last test",
            "A link whose last test up to the day failed; plans rely on it by naming it or by a use"
                + " of the link",
            held ->
                tested(held)
                    .filter(one -> one.standing(held.on()) == TestedLink.Standing.FAILED)
                    .map(one -> finding(one, held))),
        check(
            "link-not-proved",
            Severity.WARNING,
            "Link that nobody has proved",
            "A link that was never tried, not within 12 months up to the day, or whose next test is"
                + " overdue",
            held ->
                tested(held)
                    .filter(one -> NOT_PROVED.contains(one.standing(held.on())))
                    .map(one -> finding(one, held))),
        check(
            "link-not-used-live",
            Severity.WARNING,
            "System used for planning but not live",
            "A link that is used for planning and of which it is said that it is not used live",
            LinkChecks::notLive),
        check(
            "link-without-owner",
            Severity.WARNING,
            "Link without an owner",
            "A link that names neither the post that owns it nor a lead in the register",
            LinkChecks::withoutOwner));
  }

  private static final List<TestedLink.Standing> NOT_PROVED =
      List.of(TestedLink.Standing.NEVER, TestedLink.Standing.OVERDUE, TestedLink.Standing.OLD);

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "plans." + name, severity, Right.READ_CAPABILITY, title, definition, rule);
  }

  private static Stream<TestedLink> tested(Held held) {
    var last = last(held.of(PlanLinks.TESTS), held.on());
    return held.of(PlanLinks.LINKS).stream()
        .map(link -> new TestedLink(link, Optional.ofNullable(last.get(link.code()))));
  }

  /// The newest test of each link up to a day.
  private static Map<String, LinkTest> last(List<Entry> tests, LocalDate on) {
    return tests.stream()
        .filter(one -> !day(one).isAfter(on))
        .sorted(Comparator.comparing(LinkChecks::day))
        .collect(
            Collectors.toMap(
                one -> one.text("plan_link"),
                one ->
                    new LinkTest(
                        one.code(),
                        one.text("tested_on"),
                        one.text("result"),
                        one.text("tested_by")),
                (_, later) -> later));
  }

  private static LocalDate day(Entry test) {
    return PrintedDate.of(test.text("tested_on")).map(PrintedDate::first).orElse(LocalDate.MAX);
  }

  private static Finding finding(TestedLink link, Held held) {
    var on = held.on();
    var judged = link.link().text("judgement");
    return at(
        link.link(),
        "connectivity",
        "“%s”%s: %s%s%s."
            .formatted(
                link.link().text("name"),
                judged.isEmpty() ? "" : " (" + judged + ")",
                link.standing(on).words(),
                link.last()
                    .flatMap(test -> PrintedDate.of(test.on()))
                    .map(test -> ", last tried on " + Words.date(test.first()))
                    .orElse(""),
                RelyingPlans.words(link.link(), held)));
  }

  static Stream<Finding> withoutOwner(Held held) {
    return held.of(PlanLinks.LINKS).stream()
        .filter(one -> one.text("owner").isBlank() && one.text("lead").isBlank())
        .map(one ->
            at(
                one,
                "connectivity",
                "“%s” is owned by no post%s."
                    .formatted(one.text("name"), RelyingPlans.words(one, held))));
  }

  private static Stream<Finding> notLive(Held held) {
    return held.of(PlanLinks.LINKS).stream()
        .filter(one -> one.text("for_planning").equals("yes") && one.text("for_live").equals("no"))
        .map(one ->
            at(
                one,
                "connectivity",
                "“%s” is used for planning and not in live incidents%s%s."
                    .formatted(
                        one.text("name"),
                        one.text("why_not_live").isEmpty() ? "" : ": " + one.text("why_not_live"),
                        RelyingPlans.words(one, held))));
  }
}

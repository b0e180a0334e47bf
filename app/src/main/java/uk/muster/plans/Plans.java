package uk.muster.plans;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.PointingEntry;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Plans as they are opened: with all that belongs to them, and found by what stands in them.
@Service
@Transactional(readOnly = true)
public class Plans {
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 50;
  private static final int LONGEST_QUESTION = 200;
  private static final Set<String> OWN_PARTS =
      Set.of(
          PlanParts.COMMANDS,
          PlanParts.CARDS,
          PlanParts.CALL_OUTS,
          PlanParts.POINTS,
          PlanParts.WORDS,
          PlanApprovals.KIND,
          PlanLinks.USES,
          PlanLinks.LINKS);

  private final Registers registers;
  private final LinkTestStore tests;
  private final PlanSearchStore search;
  private final PlansInForceStore inForce;
  private final Clock clock;

  Plans(
      Registers registers,
      LinkTestStore tests,
      PlanSearchStore search,
      PlansInForceStore inForce,
      Clock clock) {
    this.registers = registers;
    this.tests = tests;
    this.search = search;
    this.inForce = inForce;
    this.clock = clock;
  }

  /// A plan as it stands today, or one of its versions with what belonged to it then.
  ///
  /// @param version empty for today's
  /// @throws NotFound when there is none, or none that the actor may see
  public OpenedPlan open(Actor actor, ForceId force, String code, String version) {
    actor.require(Right.READ_CAPABILITY);
    var today = LocalDate.now(clock);
    var versions = PlanVersion.of(registers.history(actor, PlanKinds.PLANS, force, code));
    if (version.isEmpty()) {
      var plan = registers.get(actor, PlanKinds.PLANS, force, code, today);
      return opened(actor, plan, versions, EntryQuestion.on(today));
    }
    var asked =
        versions.stream()
            .filter(one -> one.name().equals(version))
            .findFirst()
            .orElseThrow(() -> new NotFound("version", version));
    return opened(
        actor, asked.plan(), versions, EntryQuestion.on(asked.on(today)).knownAt(asked.knownAt()));
  }

  private OpenedPlan opened(
      Actor actor, Entry plan, List<PlanVersion> versions, EntryQuestion when) {
    var within = within(when, plan);
    return new OpenedPlan(
        plan,
        inTurn(actor, PlanParts.COMMANDS, within),
        inTurn(actor, PlanParts.CARDS, within),
        inTurn(actor, PlanParts.CALL_OUTS, within),
        inTurn(actor, PlanParts.POINTS, within),
        inTurn(actor, PlanParts.WORDS, within),
        reliedOn(actor, plan, when),
        registers.list(actor, PlanApprovals.KIND, within).entries(),
        others(actor, plan, when.on()),
        versions);
  }

  private static EntryQuestion within(EntryQuestion when, Entry plan) {
    return when.of(plan.force()).atMost(AT_ONCE).holding(Map.of("plan", plan.code()));
  }

  private List<Entry> inTurn(Actor actor, String kind, EntryQuestion question) {
    return registers.list(actor, kind, question).entries().stream()
        .sorted(Comparator.comparing(Plans::turn).thenComparing(entry -> entry.text("name")))
        .toList();
  }

  private static BigDecimal turn(Entry part) {
    return PrintedNumber.of(part.text("turn"))
        .map(PrintedNumber::number)
        .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
  }

  /// The links that a plan relies on, its own and those that it shares with others, the gravest
  /// first.
  private List<TestedLink> reliedOn(Actor actor, Entry plan, EntryQuestion when) {
    var shared =
        registers.list(actor, PlanLinks.USES, within(when, plan)).entries().stream()
            .map(use -> use.text("plan_link"))
            .collect(Collectors.toSet());
    var found =
        registers.all(actor, PlanLinks.LINKS, when.of(plan.force())).stream()
            .filter(link -> link.text("plan").equals(plan.code()) || shared.contains(link.code()))
            .toList();
    return tested(found, tests.last(plan.force(), when.on()), when.on());
  }

  private static List<TestedLink> tested(
      List<Entry> links, Map<String, LinkTest> last, LocalDate on) {
    return links.stream()
        .map(link -> new TestedLink(link, Optional.ofNullable(last.get(link.code()))))
        .sorted(gravestFirst(on))
        .toList();
  }

  private static Comparator<TestedLink> gravestFirst(LocalDate on) {
    return Comparator.comparing((TestedLink one) -> one.standing(on))
        .thenComparing(one -> one.link().text("name"));
  }

  /// All links of a force, the gravest first.
  public List<TestedLink> links(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    var all = registers.all(actor, PlanLinks.LINKS, EntryQuestion.on(on).of(force));
    return tested(all, tests.last(force, on), on);
  }

  /// The links that a plan relies on, the gravest first.
  public List<TestedLink> linksOf(Actor actor, Entry plan, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    return reliedOn(actor, plan, EntryQuestion.on(on));
  }

  /// The versions of a plan, the newest first.
  public List<PlanVersion> versions(Actor actor, Entry plan) {
    return PlanVersion.of(registers.history(actor, PlanKinds.PLANS, plan.force(), plan.code()));
  }

  /// The tests of one link up to a day, the newest first.
  public List<LinkTest> tests(Actor actor, Entry link, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    return tests.of(link.force(), link.code(), on);
  }

  /// How many plans are in force, and how many of these say when they are activated, who commands
  /// first and who is called.
  public PlansInForce inForce(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    return inForce.count(force, on);
  }

  /// Looks for words in plans and their parts: all of them, "these words together", or -without.
  ///
  /// @param force empty for all forces that the actor may read
  public SearchOutcome search(Actor actor, String words, Optional<ForceId> force) {
    actor.require(Right.READ_CAPABILITY);
    var asked = readable(words);
    if (asked.isEmpty()) {
      return new SearchOutcome.Nothing();
    }
    if (!search.looksForSomething(asked)) {
      return new SearchOutcome.TooCommon();
    }
    var found = search.find(asked, force, LocalDate.now(clock), SHOWN + 1);
    var shown = found.subList(0, Math.min(found.size(), SHOWN));
    return new SearchOutcome.Found(shown, found.size() > SHOWN);
  }

  /// What can be looked for in what was typed: no more than a line, without letters that no text
  /// can hold.
  static String readable(String typed) {
    var line = typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    return line.substring(
        0,
        line.offsetByCodePoints(
            0, Math.min(LONGEST_QUESTION, line.codePointCount(0, line.length()))));
  }

  private List<PointingEntry> others(Actor actor, Entry plan, LocalDate on) {
    return registers.pointing(actor, plan, on, SHOWN).stream()
        .filter(one -> !OWN_PARTS.contains(one.kind()))
        .toList();
  }
}

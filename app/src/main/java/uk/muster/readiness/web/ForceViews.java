package uk.muster.readiness.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.Limit;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.readiness.Counting;
import uk.muster.readiness.ForceReadiness;
import uk.muster.register.Entry;

/// Makes the force page from the answer: words, figures and rows, nothing else.
///
/// @param targets the capability targets for the unit; empty for whoever may not read them
/// @param invented whether this is a demonstration
record ForceViews(
    ForceReadiness answer,
    UnitWords words,
    Addresses addresses,
    ForceForm form,
    Optional<List<Entry>> targets,
    boolean invented) {
  /// A feed older than this is said to be old above the figures.
  private static final int FRESH_DAYS = 7;

  ForceView view(boolean allLimits, boolean allChanges) {
    var plan = answer.plan();
    int units = plan.formable();
    var rows = LimitRow.of(plan, answer.commitment(), words, addresses, allLimits);
    return new ForceView(
        heading(),
        Lead.words(answer.commitment(), units),
        form.errors(),
        controls(),
        WorkedCaseNote.of(answer, invented),
        notes(),
        ForceFigures.figures(answer, addresses),
        answer.commitment().flatMap(said -> targets.map(all -> NeededFrom.of(said, all))),
        answer.commitment().map(said -> ForceFigures.count(answer, said)),
        answer.commitment().map(said -> LeftOver.of(said, units)),
        WhyNot.of(plan, words),
        WhyNot.roles(plan),
        inDate(),
        LimitRow.asked(answer.commitment()),
        rows,
        plan.limits().size() - rows.size(),
        plan.limits().size(),
        StairRow.of(answer.staircase(), answer.commitment(), words),
        Supposition.of(answer.supposed(), answer.effect(), answer.commitment(), form, words),
        answer.question().counting() == Counting.EVERYONE
            ? Optional.of(Year.of(answer, words, addresses, allChanges))
            : Optional.empty(),
        Method.words(answer, words),
        addresses);
  }

  String heading() {
    return "%s can form %s %s"
        .formatted(
            shortForce(),
            Words.count(answer.plan().formable(), "unit", "units"),
            answer.isToday() ? "today" : "on " + Words.date(answer.question().on()));
  }

  /// The force without "Police" or "Constabulary": "Leicestershire".
  private String shortForce() {
    return Names.shortName(answer.force());
  }

  private ForceView.Controls controls() {
    var question = answer.question();
    var units =
        words.catalogue().unitTypes().stream()
            .map(type -> new Choice(type.code(), words.unit(type)))
            .toList();
    var countings =
        Arrays.stream(Counting.values()).map(c -> new Choice(c.code(), c.words())).toList();
    return new ForceView.Controls(
        "/readiness/" + question.force(),
        "%s, %s, %s."
            .formatted(
                words.shortUnit(),
                Words.date(question.on()),
                question.counting().words().toLowerCase(java.util.Locale.UK)),
        Field.of("unit", "Unit").holding(question.unitType()),
        units,
        form.field("on", "On", Words.date(question.on())),
        form.field("counting", "Counting", question.counting().code()),
        countings,
        form.field("known-on", "As known on", ""));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var register = answer.counts().register();
    if (register.isEmpty()) {
      notes.add(
          "%s has sent no register yet, so nobody can be counted."
              .formatted(answer.force().name()));
    }
    if (!register.isEmpty() && answer.counts().stretches().getFirst().people().people() == 0) {
      notes.add(
          "The register holds nobody who counts for this unit on %s: perhaps it does not reach so far."
              .formatted(Words.date(answer.question().on())));
    }
    long age = ChronoUnit.DAYS.between(register.feedAsAt(), answer.today());
    if (!register.isEmpty() && answer.isToday() && age > FRESH_DAYS) {
      notes.add(
          "The register was last fed %s ago: figures are as they were on %s."
              .formatted(Words.count(age, "day", "days"), Words.date(register.feedAsAt())));
    }
    if (words.type().confirm()) {
      notes.add(
          "What makes a %s is a default that nobody has confirmed yet."
              .formatted(words.type().name().toLowerCase(java.util.Locale.UK)));
    }
    if (answer.commitment().isEmpty()) {
      notes.add(
          "%s has not stated how many of these units it needs, has and promises."
              .formatted(answer.force().name()));
    }
    return notes;
  }

  /// "See the 72 people".
  private String inDate() {
    var limit = answer.plan().limit();
    return limit.kind() == Limit.Kind.PEOPLE ? Words.count(limit.have(), "person", "people") : "";
  }
}

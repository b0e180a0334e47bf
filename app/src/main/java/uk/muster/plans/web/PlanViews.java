package uk.muster.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.plans.OpenedPlan;
import uk.muster.plans.PlanVersion;
import uk.muster.plans.TestedLink;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;

/// Draws a plan together in the order in which it is needed.
record PlanViews(PlanTables tables) {
  /// @param asked the version asked for, or empty for the plan as it stands
  PlanView of(Actor actor, OpenedPlan opened, String forceName, String asked, LocalDate today) {
    var plan = opened.plan();
    var page = path(plan);
    return new PlanView(
        plan.text("name"),
        lead(plan, forceName),
        warnings(opened, asked, today),
        plan.text("purpose"),
        lines(plan.text("triggers")),
        plan.text("activated_by"),
        tables.commands(opened.commands()),
        tables.callOuts(opened.callOuts()),
        tables.points(opened.points()),
        opened.cards().stream().map(PlanViews::card).toList(),
        tables.links(opened.links(), today),
        tables.rests(actor, opened),
        tables.words(opened.words()),
        tables.about(plan),
        tables.versions(opened.versions(), page),
        tables.approvals(opened.approvals()),
        List.of(
            new Link("The record of the plan", plan.path()),
            new Link("Search all plans", "/plans/search")));
  }

  static String path(Entry plan) {
    return "/plans/%s/%s".formatted(plan.force(), plan.code());
  }

  private String lead(Entry plan, String forceName) {
    var version = plan.text("plan_version");
    return "Plan of %s: ".formatted(forceName)
        + Stream.of(
                tables.shown(plan, "type").toLowerCase(Locale.UK),
                version.isEmpty() ? "" : "version " + version,
                tables.shown(plan, "status").toLowerCase(Locale.UK),
                plan.text("approved_on").isEmpty()
                    ? ""
                    : "approved " + tables.shown(plan, "approved_on"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static List<String> warnings(OpenedPlan opened, String asked, LocalDate today) {
    var all = new ArrayList<String>();
    var plan = opened.plan();
    if (!asked.isEmpty() && opened.versions().stream().anyMatch(one -> isOld(one, asked, today))) {
      all.add(
          "This is version %s as it stood then. Version %s is the newest."
              .formatted(asked, opened.versions().getFirst().name()));
    }
    if (plan.hasEnded(today)) {
      all.add("This plan ended on %s.".formatted(Words.date(plan.endedOn())));
    }
    switch (plan.text("status")) {
      case "being-written" -> all.add("This plan is still being written.");
      case "withdrawn" -> all.add("This plan is withdrawn.");
      default -> {}
    }
    PrintedDate.of(plan.text("next_review"))
        .filter(day -> day.last().isBefore(today))
        .ifPresent(day -> all.add("Its review was due on %s.".formatted(day.words())));
    if (!opened.isApprovedAsItStands()) {
      all.add(
          plan.text("plan_version").isEmpty()
              ? "Nobody has approved this plan as it stands."
              : "Nobody has approved version %s.".formatted(plan.text("plan_version")));
    }
    var broken =
        opened.links().stream()
            .filter(link ->
                link.standing(today) == TestedLink.Standing.FAILED
                    || link.standing(today) == TestedLink.Standing.OVERDUE)
            .count();
    if (broken > 0) {
      all.add(
          "%s that it relies on failed the last test or is overdue for one."
              .formatted(Words.count(broken, "link", "links")));
    }
    return all;
  }

  private static boolean isOld(PlanVersion version, String asked, LocalDate today) {
    return version.name().equals(asked) && version.isOld(today);
  }

  private static PlanView.Card card(Entry card) {
    return new PlanView.Card(card.text("name"), card.text("reports_to"), lines(card.text("does")));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

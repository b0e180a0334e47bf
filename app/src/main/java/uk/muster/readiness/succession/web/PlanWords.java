package uk.muster.readiness.succession.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.engine.formation.training.TrainingPlan;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.succession.SuccessionAnswer;
import uk.muster.readiness.succession.SuccessionQuestion;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Rank;

/// The cheapest plan in words and a table, with the arithmetic that proves it.
record PlanWords(Catalogue catalogue, SuccessionAnswer answer) {

  String heading() {
    return answer
        .plan()
        .map(plan ->
            plan.peopleToTrain() == 0 && plan.recruitsNeeded() == 0
                ? "%s need no further training on %s".formatted(units(), Words.date(answer.by()))
                : "%s on %s take %s, at the least %s"
                    .formatted(
                        units(),
                        Words.date(answer.by()),
                        Words.count(plan.peopleToTrain(), "person to train", "people to train"),
                        price(plan.cost())))
        .orElse("No target to plan for");
  }

  private String units() {
    return Words.count(answer.target(), "unit", "units");
  }

  private String price(long amount) {
    return switch (answer.question().price()) {
      case POUNDS -> "£" + Words.number(amount);
      case DAYS -> Words.count(amount, "day of training", "days of training");
    };
  }

  List<String> words() {
    var words = new ArrayList<String>();
    if (answer.plan().isEmpty()) {
      words.add("The force has stated no need for this unit type: say how many units are wanted.");
      return words;
    }
    words.add(
        "Counted are those who serve and are free on the day, with what they hold then, booked"
            + " courses passed. Who held a skill before takes a refresher where there is one.");
    var plan = answer.plan().get();
    if (plan.recruitsNeeded() > 0) {
      words.add(
          "%s cannot be filled by anybody who may be taught: %s."
              .formatted(
                  Words.count(plan.recruitsNeeded(), "post", "posts"),
                  plan.recruits().stream()
                      .map(one -> "%s %s".formatted(Words.number(one.people()), one.role()))
                      .collect(Collectors.joining(", "))));
    }
    if (!answer.untaught().isEmpty()) {
      words.add(
          "No course states %s for %s, so nobody is planned to learn it."
              .formatted(
                  answer.question().price() == SuccessionQuestion.Price.POUNDS
                      ? "its cost"
                      : "its days",
                  String.join(", ", answer.untaught())));
    }
    return words;
  }

  Table table() {
    var rows = new ArrayList<List<Cell>>();
    for (var seat : answer.plan().map(TrainingPlan::trainings).orElse(List.of())) {
      rows.add(
          List.of(
              Cell.of(Words.sentence(seat.role())),
              Cell.of(
                  catalogue.rank(seat.group().rank()).map(Rank::name).orElse(seat.group().rank())),
              Cell.of(
                  seat.group().holds().isEmpty()
                      ? "none of them"
                      : String.join(", ", seat.group().holds())),
              Cell.of(
                  seat.learns().stream()
                      .map(skill ->
                          seat.group().heldBefore().contains(skill) ? skill + " again" : skill)
                      .collect(Collectors.joining(", "))),
              Cell.of(seat.people()),
              Cell.of(price(seat.price())),
              Cell.of(price(seat.price() * seat.people()))));
    }
    return Table.of(
        "The cheapest training",
        "Nobody has to learn anything.",
        List.of(
            Column.of("For"),
            Column.of("Rank"),
            Column.of("Hold"),
            Column.of("Learn"),
            Column.number("People"),
            Column.number("Each"),
            Column.number("Together")),
        rows);
  }

  /// Why no plan is cheaper: worths of posts and people that every plan must pay.
  String proof() {
    return answer
        .plan()
        .filter(plan -> plan.cost() > 0 && plan.recruits().isEmpty())
        .map(plan -> {
          long posts = 0;
          var terms = new ArrayList<String>();
          for (var role : plan.problem().unit().roles()) {
            long worth = plan.proof().posts().getOrDefault(role.code(), 0L);
            long number = (long) role.count() * plan.problem().units();
            posts += worth * number;
            if (worth > 0) {
              terms.add(
                  "%s posts of %s at %s"
                      .formatted(Words.number(number), role.code(), price(worth)));
            }
          }
          return "Give each post a worth that no way of filling it undercuts: %s. Less what the people who fill them are worth, %s, that leaves %s: no plan can cost less."
              .formatted(String.join(", ", terms), price(posts - plan.cost()), price(plan.cost()));
        })
        .orElse("");
  }
}

package uk.muster.readiness.succession.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.look.Choice;
import uk.muster.look.Figure;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.readiness.succession.SuccessionAnswer;
import uk.muster.readiness.web.Names;
import uk.muster.reference.Catalogue;

/// Puts the answer about the months ahead into words, a chart and tables.
record SuccessionViews(Catalogue catalogue, SuccessionTables tables) {

  SuccessionView view(SuccessionAnswer answer, SuccessionForm form, boolean named) {
    var path = "/succession/" + answer.force().id();
    var plan = new PlanWords(catalogue, answer);
    return new SuccessionView(
        path,
        heading(answer),
        lead(answer),
        age(answer),
        form.errors(),
        form.field("unit", "Unit", "psu"),
        catalogue.unitTypes().stream().map(one -> new Choice(one.code(), one.name())).toList(),
        figures(answer),
        SuccessionChart.of(answer).drawing(),
        tables.months(answer, named),
        named
            ? Address.of("/rows/expected-leavers").with("force", answer.force().id().value()).text()
            : "",
        Address.of(path + "/months.csv").with("unit", answer.unit().code()).text(),
        tables.sessions(answer),
        form.field("target", "Units wanted", Integer.toString(answer.target())),
        form.field("by", "Wanted on", Words.date(answer.by())),
        form.field("count-in", "Cheapest in", "pounds"),
        SuccessionForm.PRICES,
        plan.heading(),
        plan.words(),
        plan.table(),
        plan.proof());
  }

  static String heading(SuccessionAnswer answer) {
    var name = Names.shortName(answer.force());
    var below = belowLocally(answer);
    if (answer.commitment().isEmpty()) {
      return "%s: as few as %s units in the next 24 months"
          .formatted(name, Words.number(answer.forecast().leastBooked()));
    }
    return below.isPresent()
        ? "%s falls below its local need on %s".formatted(name, Words.date(below.get()))
        : "%s keeps its local need for 24 months".formatted(name);
  }

  private static Optional<LocalDate> belowLocally(SuccessionAnswer answer) {
    var forecast = answer.forecast();
    return forecast.firstBelow(forecast.booked(), answer.neededLocally());
  }

  private static String lead(SuccessionAnswer answer) {
    var forecast = answer.forecast();
    if (answer.commitment().isEmpty()) {
      return "The force has stated no need for this unit type, so there is nothing to fall below.";
    }
    var both = forecast.firstBelow(forecast.booked(), answer.both());
    var without = forecast.firstBelow(forecast.plain(), answer.neededLocally());
    return "%s Without booked courses: %s."
        .formatted(
            both.map(day ->
                    "Local need and national promise together (%s) are missed from %s."
                        .formatted(Words.number(answer.both()), Words.date(day)))
                .orElse(
                    "Local need and national promise together (%s) are met throughout."
                        .formatted(Words.number(answer.both()))),
            without
                .map(day -> "below local need on " + Words.date(day))
                .orElse("local need is kept throughout"));
  }

  private static String age(SuccessionAnswer answer) {
    var words =
        answer.states().stream()
            .filter(state -> List.of("people", "accreditations").contains(state.register()))
            .map(state -> state.register() + " as at " + Words.date(state.feedAsAt()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "No register has been sent." : Words.sentence(words) + ".";
  }

  private static List<Figure> figures(SuccessionAnswer answer) {
    var forecast = answer.forecast();
    var figures = new ArrayList<Figure>();
    var commitments = "/readiness/%s/commitments".formatted(answer.force().id());
    answer
        .commitment()
        .ifPresent(said -> {
          figures.add(
              new Figure("Needed locally", said.neededLocally(), "stated").from(commitments));
          figures.add(new Figure("Both at once", said.both(), "stated").from(commitments));
        });
    figures.add(
        new Figure("Formable today", forecast.booked().getFirst(), "counted")
            .from(
                Address.of("/readiness/" + answer.force().id())
                    .with("unit", answer.unit().code())
                    .text()));
    figures.add(
        new Figure("Fewest, if booked courses are passed", forecast.leastBooked(), "").asAnswer());
    figures.add(new Figure("Fewest without them", forecast.leastPlain(), ""));
    return figures;
  }
}

package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.mutualaid.AidFilter;

/// What the page of entries is asked: in words, and as questions of its form.
record FilterQuestions(AidAsked asked, AidFilter filter, AidNames names) {
  /// What the filter leaves, in words.
  String words() {
    return Words.line(
        asked.words(),
        filter.direction(),
        filter.unit().isEmpty() ? "" : names.unit(filter.unit()),
        switch (filter.left()) {
          case "out" -> "without exceptional operations";
          case "only" -> "exceptional operations only";
          default -> "";
        },
        filter.with().isEmpty() ? "" : names.with(filter.with()),
        filter.year());
  }

  /// The questions of the page of entries.
  List<AidView.Select> selects() {
    var units = new ArrayList<>(List.of(new Choice("", "All")));
    units.addAll(names.units());
    var all = new ArrayList<AidView.Select>();
    all.add(
        AidAsked.select(
            "direction",
            "Direction",
            filter.direction(),
            List.of(
                new Choice("", "Both"),
                new Choice("provided", "Provided"),
                new Choice("received", "Received"))));
    all.add(AidAsked.select("unit", "Unit type", filter.unit(), units));
    all.add(
        AidAsked.select(
            "left",
            "Exceptional operations",
            filter.left(),
            List.of(
                new Choice("", "Included"),
                new Choice("out", "Left out"),
                new Choice("only", "Only these"))));
    if (!filter.with().isEmpty()) {
      var with = new Choice(filter.with(), names.with(filter.with()));
      all.add(
          AidAsked.select(
              "with", "Other side", filter.with(), List.of(new Choice("", "All"), with)));
    }
    if (!filter.year().isEmpty()) {
      var year = new Choice(filter.year(), filter.year());
      all.add(AidAsked.select("year", "Year", filter.year(), List.of(new Choice("", "All"), year)));
    }
    return all;
  }
}

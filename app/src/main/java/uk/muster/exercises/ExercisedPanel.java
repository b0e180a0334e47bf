package uk.muster.exercises;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;

/// When a facility or a plan was last exercised, worked out from the exercises that tested it.
record ExercisedPanel(String kind, EntryReading reading) implements EntryPanel {
  @Override
  public String title() {
    return "Exercised";
  }

  private record Held(Entry exercise, String result) {}

  @Override
  public Optional<Table> panel(Actor actor, Entry entry, LocalDate on) {
    var tested =
        reading.holding(
            actor,
            "exercised-entries",
            entry.force(),
            on,
            Map.of("entry", entry.kind() + "/" + entry.code()));
    var codes = tested.stream().map(one -> one.text("exercise")).distinct().toList();
    var named =
        kind.equals("plans")
            ? reading.holding(actor, "exercises", entry.force(), on, Map.of("plan", entry.code()))
            : List.<Entry>of();
    var held =
        Stream.concat(
                named.stream(),
                reading.coded(actor, "exercises", entry.force(), codes, on).stream())
            .distinct()
            .filter(one -> one.text("state").equals("held"))
            .map(one -> new Held(one, result(one, tested)))
            .filter(one -> !one.result().equals("not looked at"))
            .sorted(Comparator.comparing((Held one) -> day(one.exercise())).reversed())
            .toList();
    return held.isEmpty() ? Optional.empty() : Optional.of(table(held));
  }

  private static Table table(List<Held> held) {
    var last = held.getFirst().exercise().text("held_from");
    return Table.of(
        last.isEmpty()
            ? "Exercised, on a day that no exercise states"
            : "Last exercised: " + PrintedDate.of(last).map(PrintedDate::words).orElse(last),
        "",
        List.of(Column.of("Exercise"), Column.of("Held"), Column.of("It")),
        held.stream()
            .map(one ->
                List.of(
                    Cell.link(
                        one.exercise().text("name"),
                        "/exercises/%s/%s"
                            .formatted(one.exercise().force(), one.exercise().code())),
                    Cell.of(
                        PrintedDate.of(one.exercise().text("held_from"))
                            .map(PrintedDate::words)
                            .orElse("")),
                    Cell.of(one.result())))
            .toList());
  }

  private static LocalDate day(Entry exercise) {
    return PrintedDate.of(exercise.text("held_from")).map(PrintedDate::first).orElse(LocalDate.MIN);
  }

  private static String result(Entry exercise, List<Entry> tested) {
    return tested.stream()
        .filter(one -> one.text("exercise").equals(exercise.code()))
        .map(one ->
            switch (one.text("result")) {
              case "worked" -> "worked";
              case "in-part" -> "worked in part";
              case "failed" -> "did not work";
              case "not-looked-at" -> "not looked at";
              default -> "";
            })
        .findFirst()
        .orElse("");
  }
}

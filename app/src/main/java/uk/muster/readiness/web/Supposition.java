package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.WhatIf;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Margin;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;

/// The what-if form as it stands, and what would follow.
///
/// @param column the head of the result's second column: "With 3 more medics"
public record Supposition(
    Field train,
    Field as,
    List<Choice> roles,
    Field lose,
    Field among,
    List<Choice> groups,
    Field hold,
    String column,
    List<Row> rows,
    String note) {
  /// One line of the result.
  public record Row(String name, String today, Optional<Margin> margin, String then) {}

  static Supposition of(
      WhatIf supposed,
      WhatIf.Effect effect,
      Optional<Commitment> said,
      ForceForm form,
      UnitWords words) {
    var training = supposed.trainings().stream().findFirst();
    var loss = supposed.losses().stream().findFirst();
    return new Supposition(
        form.field("train", "Train", training.map(t -> "" + t.people()).orElse("0")),
        form.field("as", "As", training.map(WhatIf.Train::role).orElse("")),
        roles(words),
        form.field("lose", "Lose", loss.map(l -> "" + l.percent()).orElse("0")),
        form.field("among", "Of", loss.map(l -> l.among() + ":" + l.name()).orElse("")),
        groups(words),
        form.field("hold", "Hold back", "" + supposed.holdBack()),
        column(supposed, words),
        rows(effect, said),
        note(effect, words));
  }

  static List<Choice> roles(UnitWords words) {
    return words.type().roles().stream()
        .map(role -> new Choice(role.code(), "as " + UnitWords.plural(words.role(role.code()))))
        .toList();
  }

  static List<Choice> groups(UnitWords words) {
    var groups = new ArrayList<Choice>();
    words.type().roles().stream()
        .flatMap(role -> role.ranks().stream())
        .distinct()
        .forEach(rank ->
            groups.add(
                new Choice("RANK:" + rank, UnitWords.plural(words.rank(rank)) + " by rank")));
    for (var role : words.type().roles()) {
      groups.add(
          new Choice(
              "ROLE:" + role.code(), "who can be " + UnitWords.plural(words.role(role.code()))));
    }
    return groups;
  }

  private static String column(WhatIf supposed, UnitWords words) {
    var parts = new ArrayList<String>();
    for (var train : supposed.trainings()) {
      if (train.people() > 0) {
        parts.add(
            "%s more %s"
                .formatted(
                    Words.number(train.people()),
                    train.people() == 1
                        ? words.role(train.role())
                        : UnitWords.plural(words.role(train.role()))));
      }
    }
    for (var loss : supposed.losses()) {
      if (loss.percent() > 0) {
        var who =
            loss.among() == WhatIf.Among.RANK ? words.rank(loss.name()) : words.role(loss.name());
        parts.add("%d%% fewer %s".formatted(loss.percent(), UnitWords.plural(who)));
      }
    }
    if (supposed.holdBack() > 0) {
      parts.add("%s held back".formatted(Words.number(supposed.holdBack())));
    }
    return parts.isEmpty() ? "With nothing changed" : "With " + UnitWords.join(parts, " and ");
  }

  private static List<Row> rows(WhatIf.Effect effect, Optional<Commitment> said) {
    int before = effect.before().formable();
    int after = effect.free();
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            effect.heldBack() > 0 ? "Formable and not held back" : "Formable",
            Words.number(before),
            Optional.empty(),
            Words.number(after)));
    said.ifPresent(s -> {
      rows.add(row("Local need alone", s.leftLocally(before), s.leftLocally(after)));
      rows.add(row("National promise alone", s.leftNationally(before), s.leftNationally(after)));
      rows.add(row("Both at once", s.leftOfBoth(before), s.leftOfBoth(after)));
    });
    return rows;
  }

  private static Row row(String name, int before, int after) {
    return new Row(name, Margin.of(before).words(), Optional.of(Margin.of(after)), "");
  }

  private static String note(WhatIf.Effect effect, UnitWords words) {
    var parts = new ArrayList<String>();
    if (effect.lost() > 0) {
      parts.add(Words.count(effect.lost(), "person is lost", "people are lost") + ".");
    }
    if (effect.notTrained() > 0) {
      parts.add(
          "%s could not be trained: nobody of the right rank is left who lacks only skills."
              .formatted(Words.number(effect.notTrained())));
    }
    var after = effect.after().limit();
    parts.add(
        "Then the limit is: %s."
            .formatted(
                after.kind() == muster.engine.formation.Limit.Kind.PEOPLE
                    ? words.either(after.names())
                    : words.vehicle(after.names().getFirst())));
    return String.join(" ", parts);
  }
}

package uk.muster.register.web;

import java.util.List;
import java.util.Optional;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;

/// Says which other names hold what was searched for, so that nobody wonders why an entry that has
/// not the word was found.
record OtherNames(Registers registers, Register register) {
  private static final int MOST = 10;

  List<String> said(Actor actor, Kind kind, EntryQuestion question) {
    var names = register.find(Register.OTHER_NAMES).filter(one -> actor.can(one.read()));
    var field = names.flatMap(one -> Register.namedBy(one, kind));
    if (question.text().isEmpty() || field.isEmpty()) {
      return List.of();
    }
    return registers
        .list(
            actor,
            Register.OTHER_NAMES,
            new EntryQuestion(
                question.force(),
                question.text(),
                java.util.Map.of(),
                question.on(),
                question.knownOn(),
                false,
                false,
                "code",
                false,
                Optional.empty(),
                MOST))
        .entries()
        .stream()
        .filter(one -> !one.text(field.get().name()).isEmpty())
        .map(one ->
            "“%s” is another name of “%s”."
                .formatted(
                    one.text("name"),
                    one.titles().getOrDefault(field.get().name(), one.text("stands_for"))))
        .toList();
  }
}

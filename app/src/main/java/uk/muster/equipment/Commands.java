package uk.muster.equipment;

import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// The words by which units are commanded: forces that work side by side must mean the same by
/// them.
final class Commands {
  static final String KIND = "words-of-command";

  private Commands() {}

  static List<Kind> kinds() {
    return List.of(commands());
  }

  static Kind commands() {
    return Kind.of(
        KIND,
        "word of command",
        "words of command",
        "equipment.word_of_command",
        "What is called out to make a unit do something, so that forces can be compared",
        text("name", "What the unit is to do"),
        text("national_reference", "National reference")
            .hinted("By which every force knows it; without one the name is compared")
            .searched()
            .listed(),
        text("words", "Words of command").required().searched().listed(),
        code("skill", "Skill of those who follow it", Lookup.SKILL).filtered().listed(),
        longText("meaning", "What is then done").searched(),
        printedDate("since", "In use since"),
        printedDate("next_review", "Next review").due(),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}

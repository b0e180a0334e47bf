package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.typed.Window;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;

/// One question with what is answered, what the registers say and how the answer came about.
///
/// @param typed what was typed and not saved, and where what is being typed is kept
/// @param origin what is to be known of the framework; empty when it is national
/// @param notYours that another lead answers here, in words; empty when not
/// @param action where the form goes; empty when nothing can be answered now
/// @param disagreements where the rating claims more than an indicator shows
/// @param modest that the facts would bear a higher rating, in words; empty when not
/// @param unit what target and estimate count; empty when the question is no number
/// @param gap the target less the estimate, in words
/// @param grounds the evidence that the answer rests on, ticked
/// @param library what it can rest on, as far as it was searched
/// @param newEvidence where evidence is added to the library
/// @param basedOn the version that the form shows
/// @param said what is answered, where nothing can be changed
public record QuestionView(
    String heading,
    Typing typed,
    String place,
    String position,
    String origin,
    String notYours,
    List<FieldError> errors,
    ChangedMeanwhile changed,
    String action,
    List<Differs> disagreements,
    String modest,
    Field yesNo,
    List<Choice> yesNos,
    Field rating,
    List<Choice> ratings,
    String unit,
    Field target,
    Field estimate,
    String gap,
    Field reasons,
    Field explanation,
    Field confidence,
    List<Choice> confidences,
    Field sources,
    List<Choice> bases,
    Field inherited,
    Field document,
    Field rests,
    List<Choice> grounds,
    Library library,
    String newEvidence,
    String basedOn,
    Table said,
    Table facts,
    List<String> evidence,
    Table history) {
  public QuestionView {
    errors = List.copyOf(errors);
    disagreements = List.copyOf(disagreements);
    evidence = List.copyOf(evidence);
    grounds = List.copyOf(grounds);
  }

  /// What was typed and not saved is in the form.
  ///
  /// @param notice when it was typed and what became of it; empty where nothing was
  /// @param keep where what is being typed is kept
  /// @param away where what was typed is thrown away
  /// @param window that it was typed in
  /// @param account whose it is
  public record Typing(String notice, String keep, String away, Window window, String account) {
    static final Typing NOTHING = new Typing("", "", "", Window.UNKNOWN, "");

    static Typing of(Actor actor, Paper paper, String question, String notice, Window window) {
      var path = Ids.path(Ids.ANSWERS, paper.assessment().id()) + "/" + question;
      return new Typing(
          notice, path + "/typed", path + "/typed/thrown-away", window, actor.account());
    }

    public boolean isThere() {
      return !notice.isEmpty();
    }
  }

  /// What was found in the library of evidence.
  ///
  /// @param find the words searched for
  /// @param found what was found, with what is chosen already
  /// @param said how much was found, in words
  /// @param next where the page after begins; empty on the last
  public record Library(Field find, Field restOn, List<Choice> found, String said, String next) {
    public Library {
      found = List.copyOf(found);
    }
  }

  /// What is said and what the register says.
  public record Differs(String claim, String fact, String todo) {}

  public boolean canAnswer() {
    return !action.isEmpty();
  }

  public boolean asksYesNo() {
    return !yesNos.isEmpty();
  }
}

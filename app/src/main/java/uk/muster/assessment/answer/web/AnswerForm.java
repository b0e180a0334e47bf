package uk.muster.assessment.answer.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.ground.GroundChange;

/// What was typed for a question; nothing of it is refused while it is a draft.
record AnswerForm(Map<String, List<String>> typed) {
  private static final int LONGEST = 20_000;

  AnswerForm {
    typed = Map.copyOf(typed);
  }

  String value(String field) {
    var values = typed.getOrDefault(field, List.of());
    var value = values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n").strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /// The number of the version that the form showed.
  int basedOn() {
    var number = value("based-on");
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }

  boolean goesOn() {
    return value("go").equals("next");
  }

  /// What changes in the evidence: the items shown as used and no longer ticked go, the one chosen
  /// comes. What somebody else added meanwhile was not shown, and stays.
  GroundChange grounds() {
    var off = new HashSet<>(typed.getOrDefault("rested", List.of()));
    off.removeAll(typed.getOrDefault("rests", List.of()));
    return new GroundChange(off, value("rest-on"));
  }

  Said said() {
    var rating = value("rating");
    var yesNo = value("yes-no");
    return new Said(
        yesNo.equals("yes") || yesNo.equals("no") ? yesNo : "",
        rating.matches("[0-4]") ? rating : "",
        value("target"),
        value("estimate"),
        value("reasons"),
        Confidence.find(value("confidence")).map(Confidence::code).orElse(""),
        typed.getOrDefault("sources", List.of()).stream()
            .flatMap(code -> Basis.find(code).stream())
            .collect(Collectors.toSet()),
        value("inherited"),
        value("explanation"),
        value("document"));
  }
}

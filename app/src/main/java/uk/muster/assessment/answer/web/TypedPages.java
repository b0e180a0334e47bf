package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.assessment.answer.AnswerOutcome;
import uk.muster.assessment.answer.Answers;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;

/// Keeps what is being typed for a question, and throws it away again. The script of the page
/// (`typed.mjs`) sends it and shows what is answered.
@Controller
class TypedPages {
  private static final String ONE = Ids.ANSWERS + "/{campaign}/{force}/{threat}/{question}/typed";

  private final Answers answers;
  private final Clock clock;

  TypedPages(Answers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  @PostMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, String>> keep(
      Actor actor,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable String question,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = Ids.of(campaign, force, threat);
    id.requireAnswering(actor);
    var form = new AnswerForm(typed);
    var fields = form.kept(clock.instant());
    var tooMuch = form.tooMuchToKeep(fields);
    if (tooMuch.isPresent()) {
      return refused(tooMuch.get());
    }
    var outcome = answers.type(actor, id, question, form.said(), form.grounds(), fields);
    return switch (outcome) {
      case AnswerOutcome.Typed(var at, var elsewhere) -> {
        var words = "Kept as typed at " + Words.hour(LocalDateTime.ofInstant(at, clock.getZone()));
        yield said(elsewhere ? "%s. %s".formatted(words, AnswerWords.IN_PLACE) : words);
      }
      case AnswerOutcome.Same _ -> said("Nothing differs from what is saved");
      case AnswerOutcome.TooLate(var why) -> refused(why + ". Copy what you typed");
      case AnswerOutcome.Saved _,
          AnswerOutcome.Changed _,
          AnswerOutcome.NoEvidence _,
          AnswerOutcome.Submitted _,
          AnswerOutcome.Incomplete _,
          AnswerOutcome.Corrected _ ->
          throw new IllegalStateException("it was kept as typed, and nothing else was asked for");
    };
  }

  @PostMapping(ONE + "/thrown-away")
  String throwAway(
      Actor actor,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable String question) {
    var id = Ids.of(campaign, force, threat);
    answers.throwAway(actor, id, question);
    return "redirect:" + Address.of(Ids.path(Ids.ANSWERS, id)).step(question);
  }

  private static ResponseEntity<Map<String, String>> said(String words) {
    return ResponseEntity.ok(Map.of("said", words));
  }

  private static ResponseEntity<Map<String, String>> refused(String why) {
    return ResponseEntity.unprocessableContent().body(Map.of("said", "Not kept: " + why));
  }
}

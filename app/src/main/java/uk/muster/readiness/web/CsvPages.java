package uk.muster.readiness.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The tables of the force pages as CSV files, marked in their names.
@Controller
public class CsvPages {
  private final Readiness readiness;
  private final Catalogue catalogue;
  private final Clock clock;

  CsvPages(Readiness readiness, Catalogue catalogue, Clock clock) {
    this.readiness = readiness;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/limits.csv")
  ResponseEntity<byte[]> limits(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = question(actor, force, words, asked);
    var plan = readiness.answer(actor, question, Optional.empty()).plan();
    var rows = new ArrayList<List<String>>();
    for (var limit : plan.limits()) {
      rows.add(
          List.of(
              limit.kind().name().toLowerCase(java.util.Locale.ROOT),
              String.join(" ", limit.names()),
              "" + limit.each(),
              "" + limit.have(),
              "" + limit.units()));
    }
    return file(
        CsvText.of(
            shell,
            false,
            name(question, "limits"),
            List.of("kind", "roles_or_vehicle", "each_unit", "in_date", "units"),
            rows));
  }

  @GetMapping("/readiness/{force}/year.csv")
  ResponseEntity<byte[]> year(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = question(actor, force, words, asked);
    var answer = readiness.answer(actor, question, Optional.empty());
    var rows = new ArrayList<List<String>>();
    int before = answer.plan().formable();
    for (var turn : answer.turns()) {
      rows.add(
          List.of(
              turn.from().toString(),
              ChangeWords.causes(answer, words, turn.from()),
              "" + (turn.formable() - before),
              "" + turn.formable()));
      before = turn.formable();
    }
    return file(
        CsvText.of(
            shell,
            false,
            name(question, "year"),
            List.of("date", "what_changes", "difference", "units"),
            rows));
  }

  private Question question(Actor actor, String force, UnitWords words, Map<String, String> asked) {
    return Asked.question(actor, force, words, asked, LocalDate.now(clock));
  }

  private static String name(Question question, String table) {
    return "%s-%s-%s-%s".formatted(question.force(), question.unitType(), question.on(), table);
  }

  /// Answers with a file to keep.
  public static ResponseEntity<byte[]> file(CsvText csv) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(csv.name()).build().toString())
        .body(csv.text().getBytes(StandardCharsets.UTF_8));
  }
}

package uk.muster.readiness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The tables of the force pages as CSV files, marked in their names.
@Controller
class CsvPages {
  private final Readiness readiness;
  private final Catalogue catalogue;
  private final Clock clock;

  CsvPages(Readiness readiness, Catalogue catalogue, Clock clock) {
    this.readiness = readiness;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/limits.csv")
  CsvFile limits(
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
    return CsvFile.of(
        shell,
        subject(question, "limits"),
        question.on(),
        List.of("kind", "roles_or_vehicle", "each_unit", "in_date", "units"),
        rows);
  }

  @GetMapping("/readiness/{force}/year.csv")
  CsvFile year(
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
    return CsvFile.of(
        shell,
        subject(question, "year"),
        question.on(),
        List.of("date", "what_changes", "difference", "units"),
        rows);
  }

  private Question question(Actor actor, String force, UnitWords words, Map<String, String> asked) {
    return Asked.question(actor, force, words, asked, LocalDate.now(clock));
  }

  private static String subject(Question question, String table) {
    return "%s-%s-%s".formatted(question.force(), question.unitType(), table);
  }
}
